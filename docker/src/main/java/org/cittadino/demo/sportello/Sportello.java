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
    private static final String COOKIE = "sportello";

    private final String address;
    private final OpenIdProvider keycloak;
    private final Visits visits = new Visits();

    /**
     * @param address where browsers find this portal
     * @param realm address of the realm that knows the citizens
     */
    public Sportello(String address, String realm) {
        this.address = address;
        this.keycloak = new OpenIdProvider(realm, address + "/ritorno");
    }

    @Override
    public Answer answer(Request request) throws InterruptedException {
        return switch (request.path()) {
            case "/sportello", "/sportello/" ->
                visits.of(request.cookie(COOKIE)).map(SportelloPages::visit).orElseGet(SportelloPages::welcome);
            case "/sportello/accedi" -> setOut(request, Map.of());
            // "Initiating User Registration via OpenID Connect 1.0"
            case "/sportello/registrati" -> setOut(request, Map.of("prompt", "create"));
            case "/sportello/ritorno" -> comeBack(request);
            case "/sportello/esci" -> leave(request);
            default -> Answer.notFound();
        };
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
            return SportelloPages.strange();
        }
        String code = request.parameter("code");
        if (code == null) {
            return SportelloPages.refused(orUnknown(request.parameter("error")));
        }
        try {
            String browser = visits.enter(keycloak.redeem(code, attempt.get()));
            return Answer.redirect(address).with("Set-Cookie", cookie(browser));
        } catch (IOException failure) {
            return SportelloPages.refused(orUnknown(failure.getMessage()));
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
    private static String cookie(String value) {
        return COOKIE + "=" + value + "; Path=/sportello; HttpOnly; SameSite=Lax";
    }
}
