// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.time.Duration;
import java.util.Map;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.Assurance;
import org.cittadino.store.Cases;
import org.cittadino.store.InitialSecrets;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Whoever lost the credentials makes them worthless: every login ends, every credential is deleted with its history,
 * and only a new password leads back in. Nothing is kept to be switched on again.
 */
final class AccountBlock {
    private static final String MAIL = "cittadinoBlocked";

    private final KeycloakSession session;
    private final Visitor visitor;

    AccountBlock(KeycloakSession session, Visitor visitor) {
        this.session = session;
        this.visitor = visitor;
    }

    void block() {
        new OpenSessions(session, visitor).closeAll();
        // what was issued before is void too, also where no session of ours remembers it
        var now = Math.toIntExact(Time.currentTimeMillis() / 1000);
        session.users().setNotBeforeForUser(visitor.realm(), visitor.citizen(), now);
        var credentials = visitor.citizen().credentialManager();
        for (var credential : credentials.getStoredCredentialsStream().toList()) {
            remove(credential);
        }
        InitialSecrets.withdraw(session, visitor.citizen().getId());
        forgetNewAddress();
        visitor.citizen().addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
        // whoever holds the mailbox may get back in, but has shown nobody a document
        Assurance.revoke(session, visitor.citizen());
        Cases.open(session, visitor.citizen().getId(), CaseKind.LOSS, CaseState.APPROVED);
        AuthenticationManager.expireIdentityCookie(session);
        if (hasAddress()) {
            tellOwner();
        }
    }

    /** Whether the owner can get back in alone; else only the office helps. */
    boolean hasWayBack() {
        return visitor.realm().isResetPasswordAllowed() && hasAddress();
    }

    private boolean hasAddress() {
        var address = visitor.citizen().getEmail();
        return address != null && !address.isBlank();
    }

    /** A link sent to an address that a thief entered would work for hours, and lead to a new password. */
    private void forgetNewAddress() {
        visitor.citizen().removeAttribute(UserModel.EMAIL_PENDING);
        visitor.citizen().removeRequiredAction(UserModel.RequiredAction.UPDATE_EMAIL);
    }

    private void remove(CredentialModel credential) {
        visitor.citizen().credentialManager().removeStoredCredentialById(credential.getId());
        new AreaAudit(session, visitor.citizen()).blocked(credential);
    }

    private void tellOwner() {
        var citizen = visitor.citizen();
        var way = hasWayBack() ? new Entrance(session).forgottenPassword().toString() : "";
        new Outbox(session)
                .queue(
                        new OutboxMessage(
                                citizen.getId(),
                                EmailChannelFactory.ID,
                                citizen.getEmail(),
                                session.getContext().resolveLocale(citizen).toLanguageTag(),
                                MAIL,
                                Map.of("link", way),
                                null),
                        Duration.ZERO);
    }
}
