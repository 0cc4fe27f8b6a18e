// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.IdpReviewProfileAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;

/** What an identity provider told of somebody, shown for completion on their first login. */
final class ProfileReview extends IdpReviewProfileAuthenticator {

    @Override
    protected void authenticateImpl(
            AuthenticationFlowContext context,
            SerializedBrokeredIdentityContext person,
            BrokeredIdentityContext provider) {
        if (requiresUpdateProfilePage(context, person, provider)) {
            context.challenge(page(context, person, null));
        } else {
            context.success();
        }
    }

    @Override
    protected void actionImpl(
            AuthenticationFlowContext context,
            SerializedBrokeredIdentityContext person,
            BrokeredIdentityContext provider) {
        var door = door(context, person);
        var request = context.getHttpRequest();
        var values = door.read(request.getDecodedFormParameters());
        if (values.isPresent()) {
            super.actionImpl(
                    CanonicalRequest.within(AuthenticationFlowContext.class, context, request, values.get()),
                    person,
                    provider);
        } else {
            context.challenge(page(context, person, door.errors()));
        }
    }

    private static Response page(
            AuthenticationFlowContext context,
            SerializedBrokeredIdentityContext person,
            @Nullable List<FormMessage> errors) {
        var form = context.form();
        if (errors != null) {
            form.setErrors(errors);
        }
        return form.setAttribute(LoginFormsProvider.UPDATE_PROFILE_CONTEXT_ATTR, person)
                .setFormData(door(context, person).dress(form, null))
                .createUpdateProfilePage();
    }

    private static ProfileDoor door(AuthenticationFlowContext context, SerializedBrokeredIdentityContext person) {
        var profiles = context.getSession().getProvider(UserProfileProvider.class);
        return new ProfileDoor(
                context.getSession(),
                profiles.create(UserProfileContext.IDP_REVIEW, person.getAttributes()),
                values -> profiles.create(UserProfileContext.IDP_REVIEW, named(values, person)));
    }

    private static MultivaluedMap<String, String> named(
            MultivaluedMap<String, String> values, SerializedBrokeredIdentityContext person) {
        values.putIfAbsent(UserModel.USERNAME, List.of(person.getUsername()));
        return values;
    }
}
