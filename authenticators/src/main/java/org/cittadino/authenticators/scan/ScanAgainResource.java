// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.cittadino.store.CaseFile;
import org.cittadino.store.MoreAsked;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Scans;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/** The link of the mail in which an official asks for more: takes scans for one case and shows nothing of it. */
public final class ScanAgainResource {
    private final KeycloakSession session;
    private final String token;

    ScanAgainResource(KeycloakSession session, String token) {
        this.session = session;
        this.token = token;
    }

    /** Changes nothing: mail scanners open links too. */
    @GET
    public Response open() {
        return with(asked -> page(asked, null));
    }

    /** One file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add() {
        try (var form = UploadedForm.of(session.getContext().getHttpRequest())) {
            return with(asked -> page(asked, new ScanIntake(session, asked.id()).take(form)));
        }
    }

    /** Takes one back, or hands them in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act() {
        var sent = session.getContext().getHttpRequest().getDecodedFormParameters();
        var removed = sent.getFirst(ScanPage.REMOVE);
        if (removed != null) {
            return with(asked -> remove(asked, removed));
        }
        return with(asked -> ScanPage.GO_ON.equals(sent.getFirst(ScanPage.ACTION)) ? handIn(asked) : page(asked, null));
    }

    private Response remove(CaseFile asked, String scanId) {
        OwnTransaction.call(session, own -> {
            Scans.drop(own, asked.id(), scanId);
            return true;
        });
        return page(asked, null);
    }

    private Response handIn(CaseFile asked) {
        if (new Scans(session).of(asked.id()).isEmpty()) {
            return page(asked, ScanNotice.TOO_FEW);
        }
        return OwnTransaction.call(session, own -> isHandedIn(own, asked)) ? thanks(asked) : over();
    }

    private boolean isHandedIn(KeycloakSession own, CaseFile asked) {
        if (!MoreAsked.answered(own, token)) {
            return false;
        }
        Scans.attach(own, asked.id(), asked.id());
        return true;
    }

    private Response with(Function<CaseFile, Response> work) {
        var answer = new MoreAsked(session).find(token).map(work).orElseGet(this::over);
        // whoever has the address may add to the case
        return Response.fromResponse(answer)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Response page(CaseFile asked, @Nullable ScanNotice notice) {
        var here = session.getContext().getUri().getAbsolutePath().toString();
        var scans = new Scans(session).of(asked.id());
        return ScanPage.byLink(form(), scans, asked.asked().readableReference())
                .uploadTo(here, Map.of())
                .actAt(here)
                .say(notice)
                .draw();
    }

    private Response thanks(CaseFile asked) {
        return form().setAttribute("cittadinoReference", asked.asked().readableReference())
                .createForm("cittadino-scan-sent.ftl");
    }

    /** The same page for a token that never was, is used up or too old. */
    private Response over() {
        var page = form().createForm("cittadino-scan-over.ftl");
        return Response.fromResponse(page).status(Response.Status.NOT_FOUND).build();
    }

    private LoginFormsProvider form() {
        return session.getProvider(LoginFormsProvider.class);
    }
}
