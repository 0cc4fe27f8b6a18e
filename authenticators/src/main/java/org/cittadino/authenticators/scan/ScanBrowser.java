// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.cittadino.store.FormTicket;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The browser that sends a file while it registers: known by its cookie, and by a word in the form that is good once. */
final class ScanBrowser {
    private static final String TICKET_NOTE = "cittadino.scan.ticket";
    private static final String NOTICE_NOTE = "cittadino.scan.notice";
    private static final String CLIENT = "client_id";
    private static final String TAB = "tab_id";
    private static final String TICKET = "ticket";

    private final KeycloakSession session;
    private final AuthenticationSessionModel login;

    private ScanBrowser(KeycloakSession session, AuthenticationSessionModel login) {
        this.session = session;
        this.login = login;
    }

    /** Fields of the form that the next upload has to bring along. */
    static Map<String, String> ticketFor(AuthenticationSessionModel login) {
        var ticket = FormTicket.fresh();
        login.setAuthNote(TICKET_NOTE, ticket);
        return Map.of(CLIENT, login.getClient().getClientId(), TAB, login.getTabId(), TICKET, ticket);
    }

    /** What became of the last upload, told once. */
    static @Nullable ScanNotice notice(AuthenticationSessionModel login) {
        var note = login.getAuthNote(NOTICE_NOTE);
        login.removeAuthNote(NOTICE_NOTE);
        return note == null ? null : ScanNotice.valueOf(note);
    }

    /** Empty if the cookie is missing, or belongs to another browser or tab. */
    static Optional<ScanBrowser> of(KeycloakSession session, UploadedForm form) {
        var realm = session.getContext().getRealm();
        var client = realm.getClientByClientId(form.text(CLIENT));
        if (client == null) {
            return Optional.empty();
        }
        var login = new AuthenticationSessionManager(session)
                .getCurrentAuthenticationSession(realm, client, form.text(TAB));
        if (login == null) {
            return Optional.empty();
        }
        session.getContext().setClient(client);
        session.getContext().setAuthenticationSession(login);
        return Optional.of(new ScanBrowser(session, login));
    }

    /** Its registration, if the form was drawn for this browser and is sent for the first time. */
    Optional<Registration> redeem(UploadedForm form) {
        if (!FormTicket.fits(login.getAuthNote(TICKET_NOTE), form.text(TICKET))) {
            return Optional.empty();
        }
        login.removeAuthNote(TICKET_NOTE);
        return Optional.ofNullable(login.getAuthNote(Registrations.NOTE))
                .flatMap(new Registrations(session)::find)
                .filter(Registration::addressSettled);
    }

    void tell(ScanNotice notice) {
        login.setAuthNote(NOTICE_NOTE, notice.name());
    }

    /** The page it came from. */
    URI page() {
        return new AuthenticationFlowURLHelper(
                        session,
                        session.getContext().getRealm(),
                        session.getContext().getUri())
                .getLastExecutionUrl(login);
    }
}
