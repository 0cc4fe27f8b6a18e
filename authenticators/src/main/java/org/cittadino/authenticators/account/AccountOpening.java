// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.messages.Messages;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.ValidationException;

/**
 * Turns a proven registration into an account: the registration ends, its secrets are erased and the user exists, all
 * in one transaction or not at all. Who of two is first, the database's unique keys decide.
 */
final class AccountOpening {
    /** The code that came back is all that vouches for the address. */
    private static final String VERIFIER = "email";

    private final KeycloakSession session;

    AccountOpening(KeycloakSession session) {
        this.session = session;
    }

    AccountOutcome open(Registration registration) {
        Optional<String> userId;
        try {
            userId = OwnTransaction.call(session, own -> create(own, registration));
        } catch (ValidationException refused) {
            return refused.hasError(Messages.EMAIL_EXISTS, Messages.USERNAME_EXISTS)
                    ? taken(registration)
                    : rulesChanged(registration);
        } catch (ModelDuplicateException lostTheRace) {
            return taken(registration);
        }
        var realm = session.getContext().getRealm();
        return userId.map(id -> session.users().getUserById(realm, id))
                .<AccountOutcome>map(AccountOutcome.Opened::new)
                .orElseGet(AccountOutcome.Ended::new);
    }

    private AccountOutcome taken(Registration registration) {
        new Registrations(session).erase(registration.id());
        return new AccountOutcome.Taken();
    }

    private AccountOutcome rulesChanged(Registration registration) {
        new Registrations(session).giveUp(registration);
        return new AccountOutcome.RulesChanged();
    }

    private static Optional<String> create(KeycloakSession own, Registration registration) {
        if (!Registrations.finish(own, registration.id())) {
            return Optional.empty();
        }
        // without a client Keycloak drops attributes with scope selectors without a word
        var realm = own.getContext().getRealm();
        own.getContext().setClient(realm.getClientByClientId(registration.clientId()));
        var citizen = own.getProvider(UserProfileProvider.class)
                .create(
                        UserProfileContext.REGISTRATION,
                        Map.copyOf(registration.content().attributes()))
                .create();
        citizen.setEnabled(true);
        citizen.setEmailVerified(true);
        citizen.credentialManager()
                .createStoredCredential(credential(registration.content().password()));
        CollectedEvidence.handIn(own, citizen.getId(), EvidenceKind.EMAIL_CODE, VERIFIER, Optional.empty());
        return Optional.of(citizen.getId());
    }

    private static CredentialModel credential(HashedPassword password) {
        var credential = new CredentialModel();
        credential.setType(PasswordCredentialModel.TYPE);
        credential.setCredentialData(password.credentialData());
        credential.setSecretData(password.secretData());
        credential.setCreatedDate(Time.currentTimeMillis());
        return credential;
    }
}
