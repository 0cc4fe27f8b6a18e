// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** The officials' page: a shell that says nothing of anybody; its script logs in and asks the API. */
final class DeskPage {
    /** Pictures come as blobs from the API; nothing else is loaded, framed or sent anywhere but here. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
            + "connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("Content-Security-Policy", POLICY),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("X-Robots-Tag", "none"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final String PATH = "/" + DeskResourceFactory.ID + "/desk";

    private final KeycloakSession session;
    private final DeskFiles files;

    DeskPage(KeycloakSession session, DeskFiles files) {
        this.session = session;
        this.files = files;
    }

    /** At one address: the one without a slash at its end, which is the client's redirect URI. */
    Response show() {
        var realm = session.getContext().getRealm();
        var desk = realm.getClientByClientId(Admission.CLIENT);
        if (desk == null || !desk.isEnabled()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (session.getContext().getUri().getRequestUri().getRawPath().endsWith("/")) {
            var canonical = realmAddress().path(DeskResourceFactory.ID + "/desk");
            return Response.seeOther(canonical.build(realm.getName())).build();
        }
        // Keycloak would put the realm's headers in the place of ours, which allow inline scripts
        session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
        var answer = Response.ok(shell(), "text/html;charset=utf-8");
        HEADERS.forEach(answer::header);
        return answer.build();
    }

    private String shell() {
        var realm = session.getContext().getRealm();
        var base = realmAddress().build(realm.getName());
        var look = TownLook.of(session);
        var values = new LinkedHashMap<String, String>();
        values.put("palette", look.palette());
        values.put("scheme", look.scheme());
        values.put("style", look.style());
        values.put("icon", look.icon());
        values.put("town", look.town());
        values.put("realm", base.getRawPath());
        values.put("issuer", Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName()));
        values.put("acr", Objects.requireNonNullElse(realm.getAttribute(Admission.ACR), ""));
        values.put("files", base.getRawPath() + PATH + "/files/" + files.release());
        return fill(values);
    }

    static String fill(Map<String, String> values) {
        var shell = new String(DeskFiles.content("desk.html"), StandardCharsets.UTF_8);
        for (var value : values.entrySet()) {
            shell = shell.replace("{{" + value.getKey() + "}}", escape(value.getValue()));
        }
        return shell;
    }

    private UriBuilder realmAddress() {
        return Urls.realmBase(session.getContext().getUri().getBaseUri()).path("{realm}");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }
}
