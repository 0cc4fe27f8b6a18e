// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import org.keycloak.authentication.FormContext;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.ValidationException;

/** Asks the realm's user profile about an account that does not exist yet. */
final class ProfileCheck {

    private ProfileCheck() {}

    static ProfileVerdict judge(FormContext context, Map<String, List<String>> canonical, FormSections sections) {
        var profile = context.getSession()
                .getProvider(UserProfileProvider.class)
                .create(UserProfileContext.REGISTRATION, canonical);
        var asksForUsername = sections.asksForUsername();
        try {
            profile.validate();
            return ProfileVerdict.of(profile.getAttributes().getWritable(), List.of(), asksForUsername);
        } catch (ValidationException refused) {
            return ProfileVerdict.of(profile.getAttributes().getWritable(), refused.getErrors(), asksForUsername);
        }
    }
}
