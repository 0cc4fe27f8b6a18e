// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.store.Registration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * The password asked beside the code from who came by the link in the mail. Without it a stranger could fill in the
 * form with the victim's address and a password of his own, and the victim would activate the account for him.
 */
final class TypedPassword {
    private final AuthenticationFlowContext context;
    private final String typed;

    TypedPassword(AuthenticationFlowContext context, String typed) {
        this.context = context;
        this.typed = typed;
    }

    boolean isMissing(Registration registration) {
        return isAsked(registration) && typed.isEmpty();
    }

    /** True where it is not asked. */
    boolean isRight(Registration registration) {
        if (!isAsked(registration)) {
            return true;
        }
        var stored = new CredentialModel();
        stored.setType(PasswordCredentialModel.TYPE);
        stored.setCredentialData(registration.content().password().credentialData());
        stored.setSecretData(registration.content().password().secretData());
        var password = PasswordCredentialModel.createFromCredentialModel(stored);
        var algorithm = password.getPasswordCredentialData().getAlgorithm();
        var hash = context.getSession().getProvider(PasswordHashProvider.class, algorithm);
        return hash != null && hash.verify(typed, password);
    }

    /** Where none was chosen there is none a stranger could know: the secret of the first login goes to the citizen. */
    boolean isAsked(Registration registration) {
        return OpenRegistration.isResumed(context)
                && !registration.content().password().isNone();
    }
}
