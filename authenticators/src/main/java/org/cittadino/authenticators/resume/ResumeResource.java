// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.resume;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.cittadino.authenticators.review.ReviewPage;
import org.cittadino.store.Registrations;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** Opens the code page for who holds the link. */
public final class ResumeResource {
    private final KeycloakSession session;

    ResumeResource(KeycloakSession session) {
        this.session = session;
    }

    /** Changes nothing but the browser's own session: mail scanners open links too. */
    @GET
    @Path("{id}")
    public Response open(@PathParam("id") String id) {
        var registration = new Registrations(session).find(id);
        if (registration.isEmpty()) {
            return ReviewPage.of(session, id, loginUrl())
                    .map(ResumeResource::unseen)
                    .orElseGet(this::gone);
        }
        return new ResumedBrowser(session)
                .start(registration.get())
                .map(ResumeResource::seeOther)
                .orElseGet(this::gone);
    }

    private static Response seeOther(URI next) {
        return Response.seeOther(next)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static Response unseen(Response page) {
        return Response.fromResponse(page)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private String loginUrl() {
        return Urls.accountBase(session.getContext().getUri().getBaseUri())
                .build(session.getContext().getRealm().getName())
                .toString();
    }

    /** The same page for an id that never was, has ended or is too old. */
    private Response gone() {
        var page = session.getProvider(LoginFormsProvider.class)
                .setAttribute("loginUrl", loginUrl())
                .createForm("cittadino-link-over.ftl");
        return Response.fromResponse(page).status(Response.Status.NOT_FOUND).build();
    }
}
