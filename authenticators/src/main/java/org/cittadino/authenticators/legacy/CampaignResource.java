// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.cittadino.store.Campaigns;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;
import org.keycloak.services.util.LocaleUtil;

/** Lets the reader of a campaign's mail leave, without a login; says the same of links that are none. */
public final class CampaignResource {
    private final KeycloakSession session;

    CampaignResource(KeycloakSession session) {
        this.session = session;
    }

    /** Changes nothing: mail scanners open links too. */
    @GET
    @Path("leave/{mail}")
    public Response ask(@PathParam("mail") String mail) {
        return page("cittadino-campaign-leave.ftl");
    }

    /** One click is enough, and what it sends is not looked at (RFC 8058). */
    @POST
    @Path("leave/{mail}")
    public Response leave(@PathParam("mail") String mail) {
        new Campaigns(session).leave(mail);
        return page("cittadino-campaign-left.ftl");
    }

    private Response page(String template) {
        var context = session.getContext();
        LocaleUtil.processLocaleParam(session, context.getRealm(), null);
        var page = session.getProvider(LoginFormsProvider.class)
                .setAttribute("loginUrl", loginUrl())
                .createForm(template);
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
}
