// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.registration.Inputs.PASSWORD;
import static org.cittadino.registration.Inputs.PASSWORD_CONFIRM;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PolicyError;
import org.keycloak.services.messages.Messages;

/** The chosen password and its repetition. */
record PasswordFields(Policies policies, boolean emailIsUsername) {

    /** Longest password in characters; more would only be work for the hash. Nothing is ever cut off. */
    static final int LONGEST = 256;

    /** The password rules of the realm, asked before there is an account. */
    @FunctionalInterface
    interface Policies {
        @Nullable
        PolicyError validate(String username, String password);
    }

    void read(CanonicalForm form) {
        var password = composed(form.secret(PASSWORD));
        if (password.isBlank()) {
            form.fail(PASSWORD, Messages.MISSING_PASSWORD);
        } else if (password.codePointCount(0, password.length()) > LONGEST) {
            form.fail(PASSWORD, "cittadinoTooLong", LONGEST);
        } else {
            judge(form, password);
        }
    }

    private void judge(CanonicalForm form, String password) {
        var weak = policies.validate(username(form), password);
        if (weak != null) {
            form.fail(new FormMessage(PASSWORD, weak.getMessage(), weak.getParameters()));
        }
        if (!password.equals(composed(form.secret(PASSWORD_CONFIRM)))) {
            form.fail(PASSWORD_CONFIRM, Messages.INVALID_PASSWORD_CONFIRM);
        } else if (weak == null) {
            form.choosePassword(password);
        }
    }

    /**
     * What is hashed must not depend on how a keyboard writes an è (NFC, NIST SP 800-63B-4 §3.1.1.2). Of a stranger's
     * input in a hostile order composing takes time with the square of its length: what is too long anyway stays as it
     * is.
     */
    private static String composed(String typed) {
        return typed.length() > 2 * LONGEST ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private String username(CanonicalForm form) {
        var field = emailIsUsername ? UserModel.EMAIL : UserModel.USERNAME;
        var canonical = form.canonical(field);
        return canonical.isEmpty() ? form.typed(field) : canonical;
    }
}
