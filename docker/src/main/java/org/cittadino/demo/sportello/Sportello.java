// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.util.Map;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Page;
import org.cittadino.demo.web.Request;
import org.jspecify.annotations.Nullable;

/** The portal of the demo town: log in, register, look, log out. */
public final class Sportello implements Page {
    private static final String CLIENT = "sportello";

    private final Portal portal;
    private final SportelloPages pages;
    private final String address;
    private final ClientLogin login;

    /**
     * @param website where browsers find the demo's website
     * @param keycloak where they find Keycloak
     */
    public Sportello(Portal portal, String website, String keycloak) {
        this.portal = portal;
        this.pages = new SportelloPages(portal);
        this.address = website + portal.path();
        var provider = new OpenIdProvider(keycloak + "/realms/" + portal.realm(), CLIENT, address + "/ritorno");
        this.login = new ClientLogin(provider, "portal", portal.path());
    }

    @Override
    public Answer answer(Request request) throws InterruptedException {
        return switch (request.path().substring(portal.path().length())) {
            case "", "/" -> login.visit(request).map(pages::visit).orElseGet(pages::welcome);
            case "/accedi" -> login.setOut(request, address, Map.of());
            case "/registrati" -> login.setOut(request, address, registration(request.parameter("modo")));
            case "/ritorno" -> comeBack(request);
            case "/esci" -> Answer.redirect(login.leave(request, address).orElse(address));
            default -> Answer.notFound();
        };
    }

    /** "Initiating User Registration via OpenID Connect 1.0", and the way to register if the link names one. */
    static Map<String, String> registration(@Nullable String route) {
        return route == null ? Map.of("prompt", "create") : Map.of("prompt", "create", "cittadino_route", route);
    }

    private Answer comeBack(Request request) throws InterruptedException {
        var arrival = login.comeBack(request);
        if (arrival instanceof ClientLogin.Arrival.Entered entered) {
            return Answer.redirect(entered.wanted()).with("Set-Cookie", entered.cookie());
        }
        return arrival instanceof ClientLogin.Arrival.Refused refused
                ? pages.refused(refused.reason())
                : pages.strange();
    }
}
