// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.ValidationException;

/**
 * Turns a proven registration into an account: the registration ends, its secrets are erased and the user exists, all
 * in one transaction or not at all. Who of two is first, the database's unique keys decide.
 */
public final class AccountOpening {
    /** The code that came back is all that vouches for the address. */
    private static final String VERIFIER = "email";

    /** Keys of Keycloak's own messages (its class Messages). */
    private static final String EMAIL_EXISTS = "emailExistsMessage";

    private static final String USERNAME_EXISTS = "usernameExistsMessage";

    private final KeycloakSession session;
    private final CredentialHandover handover;
    private final @Nullable AccountApproval approval;

    /** @param handover for those who chose no password */
    public AccountOpening(KeycloakSession session, CredentialHandover handover) {
        this(session, handover, null);
    }

    private AccountOpening(KeycloakSession session, CredentialHandover handover, @Nullable AccountApproval approval) {
        this.session = session;
        this.handover = handover;
        this.approval = approval;
    }

    /** By the word of an official: a registration that cannot become an account stays with the officials. */
    public static AccountOpening approved(
            KeycloakSession session, CredentialHandover handover, AccountApproval approval) {
        return new AccountOpening(session, handover, approval);
    }

    /**
     * Opens the account; whatever the outcome, a registration that can come to nothing any more is gone, unless an
     * official has it.
     */
    public AccountOutcome open(Registration registration) {
        Optional<String> userId;
        try {
            userId = OwnTransaction.call(session, own -> create(own, registration));
        } catch (ValidationException refused) {
            return refused.hasError(EMAIL_EXISTS, USERNAME_EXISTS) ? taken(registration) : rulesChanged(registration);
        } catch (ModelDuplicateException lostTheRace) {
            return taken(registration);
        }
        var realm = session.getContext().getRealm();
        return userId.map(id -> session.users().getUserById(realm, id))
                .<AccountOutcome>map(AccountOutcome.Opened::new)
                .orElseGet(AccountOutcome.Ended::new);
    }

    private AccountOutcome taken(Registration registration) {
        if (approval == null) {
            new Registrations(session).erase(registration.id());
        }
        return new AccountOutcome.Taken();
    }

    private AccountOutcome rulesChanged(Registration registration) {
        new Registrations(session).giveUp(registration);
        return new AccountOutcome.RulesChanged();
    }

    private Optional<String> create(KeycloakSession own, Registration registration) {
        if (!isFinished(own, registration.id())) {
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
        citizen.setEmailVerified(registration.emailProven());
        CollectedEvidence.passOn(own, registration.id(), citizen.getId());
        if (registration.emailProven()) {
            CollectedEvidence.handIn(own, citizen.getId(), EvidenceKind.EMAIL_CODE, VERIFIER, Optional.empty());
        }
        Assurance.settle(own, citizen);
        AccountCategories.write(own, citizen.getId(), registration.content());
        giveCredential(own, citizen, registration.content().password());
        if (approval != null && !approval.isRecorded(own, citizen)) {
            own.getTransactionManager().setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(citizen.getId());
    }

    /** The browser and the officials end their own ones only: of two at once, one finds nothing left to end. */
    private boolean isFinished(KeycloakSession own, String id) {
        return approval == null ? Registrations.finish(own, id) : Registrations.finishWaiting(own, id);
    }

    private void giveCredential(KeycloakSession own, UserModel citizen, HashedPassword password) {
        if (password.isNone()) {
            citizen.addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
            handover.arrange(own, citizen);
        } else {
            citizen.credentialManager().createStoredCredential(credential(password));
        }
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
