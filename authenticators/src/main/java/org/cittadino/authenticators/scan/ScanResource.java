// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** Takes files where Keycloak's own pages cannot: before there is an account, and by the link of a mail. */
public final class ScanResource {
    private final KeycloakSession session;

    ScanResource(KeycloakSession session) {
        this.session = session;
        session.getContext().getHttpResponse().setHeader("Cache-Control", "no-store");
    }

    /** Where a registration sends its files. */
    static String address(KeycloakSession session) {
        return UriBuilder.fromUri(session.getContext().getUri().getBaseUri())
                .path("realms/{realm}/" + ScanResourceFactory.ID)
                .build(session.getContext().getRealm().getName())
                .toString();
    }

    /** One file of a browser that registers. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add() {
        try (var form = UploadedForm.of(session.getContext().getHttpRequest())) {
            var browser = ScanBrowser.of(session, form);
            return browser.flatMap(known -> add(known, form)).orElseGet(() -> foreign(browser));
        }
    }

    private Optional<Response> add(ScanBrowser browser, UploadedForm form) {
        return browser.redeem(form).map(registration -> {
            browser.tell(new ScanIntake(session, registration.id()).take(form));
            return Response.seeOther(browser.page()).build();
        });
    }

    /** Nothing of it is read; a browser of ours finds its way back. */
    private Response foreign(Optional<ScanBrowser> browser) {
        var next = browser.map(known -> known.page().toString()).orElseGet(this::login);
        var page = session.getProvider(LoginFormsProvider.class)
                .setAttribute("cittadinoNext", next)
                .setAttribute("cittadinoKnown", browser.isPresent())
                .createForm("cittadino-scan-foreign.ftl");
        return Response.fromResponse(page).status(Response.Status.FORBIDDEN).build();
    }

    private String login() {
        return Urls.accountBase(session.getContext().getUri().getBaseUri())
                .build(session.getContext().getRealm().getName())
                .toString();
    }

    /** For who was asked for more. */
    @Path("again/{token}")
    public ScanAgainResource again(@PathParam("token") String token) {
        return new ScanAgainResource(session, token);
    }
}
