// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Page;
import org.cittadino.demo.web.Request;
import org.jspecify.annotations.Nullable;

/** The portal of the demo town: log in, register, look, log out. */
public final class Sportello implements Page {
    private static final String COOKIE = "portal";

    private final Portal portal;
    private final SportelloPages pages;
    private final String address;
    private final OpenIdProvider keycloak;
    private final Visits visits = new Visits();

    /**
     * @param website where browsers find the demo's website
     * @param keycloak where they find Keycloak
     */
    public Sportello(Portal portal, String website, String keycloak) {
        this.portal = portal;
        this.pages = new SportelloPages(portal);
        this.address = website + portal.path();
        this.keycloak = new OpenIdProvider(keycloak + "/realms/" + portal.realm(), address + "/ritorno");
    }

    @Override
    public Answer answer(Request request) throws InterruptedException {
        return switch (request.path().substring(portal.path().length())) {
            case "", "/" -> visits.of(request.cookie(COOKIE)).map(pages::visit).orElseGet(pages::welcome);
            case "/accedi" -> setOut(request, Map.of());
            case "/registrati" -> setOut(request, registration(request.parameter("modo")));
            case "/ritorno" -> comeBack(request);
            case "/esci" -> leave(request);
            default -> Answer.notFound();
        };
    }

    /** "Initiating User Registration via OpenID Connect 1.0", and the way to register if the link names one. */
    private static Map<String, String> registration(@Nullable String route) {
        return route == null ? Map.of("prompt", "create") : Map.of("prompt", "create", "cittadino_route", route);
    }

    private Answer setOut(Request request, Map<String, String> more) {
        String known = request.cookie(COOKIE);
        String browser = known == null ? LoginAttempt.secret() : known;
        LoginAttempt attempt = visits.setOut(browser);
        return Answer.redirect(keycloak.loginAddress(attempt, more)).with("Set-Cookie", cookie(browser));
    }

    private Answer comeBack(Request request) throws InterruptedException {
        Optional<LoginAttempt> attempt = visits.comeBack(request.parameter("state"), request.cookie(COOKIE));
        if (attempt.isEmpty()) {
            return pages.strange();
        }
        String code = request.parameter("code");
        if (code == null) {
            return pages.refused(orUnknown(request.parameter("error")));
        }
        try {
            String browser = visits.enter(keycloak.redeem(code, attempt.get()));
            return Answer.redirect(address).with("Set-Cookie", cookie(browser));
        } catch (IOException failure) {
            return pages.refused(orUnknown(failure.getMessage()));
        }
    }

    private Answer leave(Request request) {
        return visits.leave(request.cookie(COOKIE))
                .map(visit -> Answer.redirect(keycloak.logoutAddress(visit.idToken(), address)))
                .orElseGet(() -> Answer.redirect(address));
    }

    private static String orUnknown(@Nullable String reason) {
        return reason == null ? "motivo sconosciuto" : reason;
    }

    /** Lax, because the answer comes by a redirect from Keycloak's address. */
    private String cookie(String value) {
        return COOKIE + "=" + value + "; Path=" + portal.path() + "; HttpOnly; SameSite=Lax";
    }
}
