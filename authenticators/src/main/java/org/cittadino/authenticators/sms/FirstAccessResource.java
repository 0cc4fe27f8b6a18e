// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.cittadino.delivery.sms.SmsCodes;
import org.cittadino.delivery.sms.SmsOrdered;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.OneTimeCode;
import org.cittadino.store.FirstAccess;
import org.keycloak.models.KeycloakSession;

/** The page behind the link in the mail. The link is the key: no cookie opens anything here. */
public final class FirstAccessResource {
    private final KeycloakSession session;
    private final SmsCodePage page;

    FirstAccessResource(KeycloakSession session) {
        this.session = session;
        this.page = new SmsCodePage(session);
    }

    /** Changes nothing: mail scanners open links too. */
    @GET
    @Path("{user}/{link}")
    public Response open(@PathParam("user") String user, @PathParam("link") String link) {
        return with(user, link, page::show);
    }

    /** Whoever changes the language on a page that answered a form. */
    @GET
    @Path("{user}/{link}/send")
    public Response openAfterSending(@PathParam("user") String user, @PathParam("link") String link) {
        return open(user, link);
    }

    /** The same. */
    @GET
    @Path("{user}/{link}/code")
    public Response openAfterTyping(@PathParam("user") String user, @PathParam("link") String link) {
        return open(user, link);
    }

    @POST
    @Path("{user}/{link}/send")
    public Response send(@PathParam("user") String user, @PathParam("link") String link) {
        return with(user, link, newcomer -> {
            var ordered = new SmsCodes(session).order(newcomer.citizen(), FirstAccess.code());
            return ordered == SmsOrdered.ORDERED ? page.anew(newcomer) : page.notSent(newcomer, ordered);
        });
    }

    @POST
    @Path("{user}/{link}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@PathParam("user") String user, @PathParam("link") String link) {
        return with(user, link, newcomer -> OneTimeCode.read(page.typed())
                .map(code -> check(newcomer, code))
                .orElseGet(() -> page.incomplete(newcomer)));
    }

    private Response check(Newcomer newcomer, String code) {
        var check = new FirstAccess(session).check(newcomer.citizen().getId(), code);
        new FirstAccessAudit(session).record(newcomer, check);
        return check instanceof CodeCheck.Accepted
                ? new PasswordChoice(session).start(newcomer.citizen())
                : page.refuse(newcomer, check);
    }

    private Response with(String user, String link, Function<Newcomer, Response> answer) {
        return unseen(Newcomer.of(session, user, link).map(answer).orElseGet(page::gone));
    }

    private static Response unseen(Response page) {
        return Response.fromResponse(page)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
