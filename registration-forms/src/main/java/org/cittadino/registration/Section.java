// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A part of the registration form: reads its fields and reports its own mistakes. Works without a user. */
interface Section extends FormAction {

    /** Turns the typed fields of this section into stored values, or into errors. Changes nothing else. */
    void read(FormContext context, CanonicalForm form);

    @Override
    default void validate(ValidationContext context) {
        var form = CanonicalForm.of(context);
        read(context, form);
        var mistakes = form.handOver();
        if (mistakes.isEmpty()) {
            context.success();
        } else {
            context.error(Errors.INVALID_REGISTRATION);
            context.validationError(form.page(), mistakes);
        }
    }

    @Override
    default void buildPage(FormContext context, LoginFormsProvider form) {}

    @Override
    default void success(FormContext context) {}

    @Override
    default boolean requiresUser() {
        return false;
    }

    @Override
    default boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    default void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    default void close() {}
}
