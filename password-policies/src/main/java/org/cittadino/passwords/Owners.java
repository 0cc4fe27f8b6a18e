// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cittadino.passwords.rule.Owner;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Where we know from whose password it will be: an account, or the form of somebody who has none yet. */
final class Owners {

    private Owners() {}

    static Owner of(UserModel user) {
        return attribute ->
                user.getAttributeStream(attribute).filter(Objects::nonNull).toList();
    }

    /**
     * Somebody who registers. Keycloak then names only the user name; the rest stands in the form, whose inputs have
     * the names of the attributes.
     */
    static Owner typed(KeycloakSession session, @Nullable String username) {
        var form = session.getContext().getHttpRequest().getDecodedFormParameters();
        Map<String, List<String>> typed = form == null ? Map.of() : form;
        return attribute -> attribute.equals(UserModel.USERNAME) && username != null
                ? List.of(username)
                : typed.getOrDefault(attribute, List.of()).stream()
                        .filter(Objects::nonNull)
                        .toList();
    }
}
