// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

/** Where a citizen is logged in, by whatever browser or application. */
final class OpenSessions {
    private final KeycloakSession session;
    private final Visitor visitor;
    private final AreaAudit audit;

    OpenSessions(KeycloakSession session, Visitor visitor) {
        this.session = session;
        this.visitor = visitor;
        this.audit = new AreaAudit(session, visitor.citizen());
    }

    /** This one first, then the newest. */
    List<OpenSession> list() {
        return all().map(open -> OpenSession.of(open, visitor))
                .sorted(OpenSession.ORDER)
                .toList();
    }

    /** Of another person or of nobody: nothing happens. This one ends by leaving. */
    void close(@Nullable String id) {
        end(all().filter(open -> open.getId().equals(id) && !visitor.isHereBy(open)));
    }

    void closeOthers() {
        end(all().filter(open -> !visitor.isHereBy(open)));
    }

    void closeAll() {
        end(all());
    }

    /** An application that may work while its owner is away has a session of the same id beside the browser's. */
    private Stream<UserSessionModel> all() {
        var sessions = session.sessions();
        return Stream.concat(
                sessions.getUserSessionsStream(visitor.realm(), visitor.citizen()),
                sessions.getOfflineUserSessionsStream(visitor.realm(), visitor.citizen()));
    }

    private void end(Stream<UserSessionModel> some) {
        // closing takes them out of what the stream reads from
        for (var open : some.toList()) {
            AuthenticationManager.backchannelLogout(session, open, true);
            if (!open.isOffline()) {
                leavePages(open.getId());
            }
            audit.closed(open);
        }
    }

    /**
     * A page of Keycloak that stands open, to choose a password for instance, would still work. Keycloak ends them with
     * the first session it closes in a request, not with the next.
     */
    private void leavePages(String id) {
        var pages = session.authenticationSessions();
        var open = pages.getRootAuthenticationSession(visitor.realm(), id);
        if (open != null) {
            pages.removeRootAuthenticationSession(visitor.realm(), open);
        }
    }
}
