// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Lets an official in, and answers what goes wrong inside. Browsers and proxies keep nothing of any answer. */
final class DeskDoor {
    private static final Logger LOG = Logger.getLogger(DeskDoor.class);

    private final KeycloakSession session;

    DeskDoor(KeycloakSession session) {
        this.session = session;
        // on the bare answer, so that it also stands on the errors Keycloak draws for us
        session.getContext().getHttpResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Does what only officials with that role may. */
    Response open(DeskRole role, Function<Official, Response> act) {
        return open(admission -> admission.admit(role), act);
    }

    /** Does what all officials may. */
    Response openToAll(Function<Official, Response> act) {
        return open(Admission::admit, act);
    }

    private Response open(Function<Admission, Official> entrance, Function<Official, Response> act) {
        try {
            return act.apply(entrance.apply(new Admission(session)));
        } catch (Refused refused) {
            return refuse(refused.problem(), refused.detail());
        } catch (RuntimeException broken) {
            var id = refuse(Problem.BROKEN, "");
            LOG.errorf(
                    "request %s at the desk broke: %s",
                    id.getHeaderString(Answers.REQUEST_ID), broken.getClass().getName());
            return id;
        }
    }

    private Response refuse(Problem problem, String detail) {
        session.getTransactionManager().setRollbackOnly();
        return Answers.problem(problem, detail, UUID.randomUUID().toString());
    }
}
