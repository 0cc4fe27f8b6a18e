// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Request;
import org.jspecify.annotations.Nullable;

/** A client of the realm as the portal uses it: sends browsers to Keycloak, takes them back, knows who is logged in. */
final class ClientLogin {
    private final OpenIdProvider keycloak;
    private final String cookie;
    private final String path;
    private final Visits visits = new Visits();

    /**
     * @param cookie name of the cookie that ties a browser to its login
     * @param path where the portal lies on the website
     */
    ClientLogin(OpenIdProvider keycloak, String cookie, String path) {
        this.keycloak = keycloak;
        this.cookie = cookie;
        this.path = path;
    }

    /** What came back from Keycloak. */
    sealed interface Arrival {
        /** Nobody set out with this answer in this browser, e.g. because the login began in another one. */
        record Strange() implements Arrival {}

        /**
         * Keycloak, or its token, said no.
         *
         * @param reason error code of OAuth 2.0, or what went wrong
         */
        record Refused(String wanted, String reason) implements Arrival {}

        /** @param cookie header value with which the browser is known from now on */
        record Entered(String wanted, String cookie) implements Arrival {}
    }

    /** @param wanted the page of the portal to end on */
    Answer setOut(Request request, String wanted, Map<String, String> more) {
        String known = request.cookie(cookie);
        String browser = known == null ? LoginAttempt.secret() : known;
        LoginAttempt attempt = visits.setOut(browser, wanted);
        return Answer.redirect(keycloak.loginAddress(attempt, more)).with("Set-Cookie", cookie(browser));
    }

    Arrival comeBack(Request request) throws InterruptedException {
        Optional<LoginAttempt> attempt = visits.comeBack(request.parameter("state"), request.cookie(cookie));
        if (attempt.isEmpty()) {
            return new Arrival.Strange();
        }
        String wanted = attempt.get().wanted();
        String code = request.parameter("code");
        if (code == null) {
            return new Arrival.Refused(wanted, orUnknown(request.parameter("error")));
        }
        try {
            String browser = visits.enter(keycloak.redeem(code, attempt.get()));
            return new Arrival.Entered(wanted, cookie(browser));
        } catch (IOException failure) {
            return new Arrival.Refused(wanted, orUnknown(failure.getMessage()));
        }
    }

    Optional<Visit> visit(Request request) {
        return visits.of(request.cookie(cookie));
    }

    /** Forgets the visit; where to send the browser so that Keycloak forgets the login too. */
    Optional<String> leave(Request request, String afterwards) {
        return visits.leave(request.cookie(cookie)).map(visit -> keycloak.logoutAddress(visit.idToken(), afterwards));
    }

    private static String orUnknown(@Nullable String reason) {
        return Objects.requireNonNullElse(reason, "motivo sconosciuto");
    }

    /** Lax, because the answer comes by a redirect from Keycloak's address. */
    private String cookie(String value) {
        return cookie + "=" + value + "; Path=" + path + "; HttpOnly; SameSite=Lax";
    }
}
