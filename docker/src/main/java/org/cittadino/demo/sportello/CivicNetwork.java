// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.util.Map;
import java.util.Optional;
import org.cittadino.demo.sportello.ClientLogin.Arrival;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Page;
import org.cittadino.demo.web.Request;

/**
 * The portal of a town with open services and services behind the red padlock. To Keycloak these are two clients: the
 * padlock is a client scope of the second, and this website asks nobody how strong a credential is.
 */
public final class CivicNetwork implements Page {
    private static final String OPEN = "sportello";
    private static final String PADLOCK = "rete-civica-lucchetto";
    private static final String REFUSED_BY_CITIZEN = "access_denied";

    private final Portal portal;
    private final CivicNetworkPages pages;
    private final String address;
    private final ClientLogin open;
    private final ClientLogin padlock;

    /**
     * @param website where browsers find the demo's website
     * @param keycloak where they find Keycloak
     */
    public CivicNetwork(Portal portal, String website, String keycloak) {
        this.portal = portal;
        this.pages = new CivicNetworkPages(portal);
        this.address = website + portal.path();
        var realm = keycloak + "/realms/" + portal.realm();
        this.open = login(realm, OPEN, "/ritorno");
        this.padlock = login(realm, PADLOCK, "/ritorno-lucchetto");
    }

    private ClientLogin login(String realm, String client, String callback) {
        return new ClientLogin(new OpenIdProvider(realm, client, address + callback), client, portal.path());
    }

    @Override
    public Answer answer(Request request) throws InterruptedException {
        return switch (request.path().substring(portal.path().length())) {
            case "", "/" -> pages.services(visitor(request));
            case "/accedi" -> open.setOut(request, address, Map.of());
            case "/registrati" -> open.setOut(request, address, Sportello.registration(null));
            case "/servizio" ->
                TownService.of(request.parameter("nome"))
                        .map(service -> show(request, service))
                        .orElseGet(Answer::notFound);
            case "/ritorno" -> comeBack(open.comeBack(request));
            case "/ritorno-lucchetto" -> comeBack(padlock.comeBack(request));
            case "/esci" -> leave(request);
            default -> Answer.notFound();
        };
    }

    private Optional<Visit> visitor(Request request) {
        return padlock.visit(request).or(() -> open.visit(request));
    }

    private Answer show(Request request, TownService service) {
        var login = service.hasPadlock() ? padlock : open;
        return login.visit(request)
                .map(visit -> pages.service(service, visit))
                .orElseGet(() -> login.setOut(request, address + "/servizio?nome=" + service.id(), Map.of()));
    }

    private Answer comeBack(Arrival arrival) {
        if (arrival instanceof Arrival.Entered entered) {
            return Answer.redirect(entered.wanted()).with("Set-Cookie", entered.cookie());
        }
        if (arrival instanceof Arrival.Refused refused) {
            return refused.reason().equals(REFUSED_BY_CITIZEN) ? pages.notYet() : pages.refused(refused.reason());
        }
        return pages.strange();
    }

    private Answer leave(Request request) {
        var all = padlock.leave(request, address);
        return Answer.redirect(open.leave(request, address).or(() -> all).orElse(address));
    }
}
