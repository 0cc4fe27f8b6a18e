// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is on the way to Keycloak and who is logged in; the oldest are forgotten when there are too many. */
final class Visits {
    private static final int MOST = 1_000;

    private final Map<String, LoginAttempt> attempts = bounded();
    private final Map<String, Visit> open = bounded();

    LoginAttempt setOut(String browser, String wanted) {
        LoginAttempt attempt = LoginAttempt.of(browser, wanted);
        attempts.put(attempt.state(), attempt);
        return attempt;
    }

    /** The attempt this answer belongs to, once, and only for the browser that set out. */
    Optional<LoginAttempt> comeBack(@Nullable String state, @Nullable String browser) {
        if (state == null || browser == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(attempts.remove(state))
                .filter(attempt -> attempt.browser().equals(browser));
    }

    /** @return the new value of the browser's cookie, so that a planted one is worth nothing */
    String enter(Visit visit) {
        String browser = LoginAttempt.secret();
        open.put(browser, visit);
        return browser;
    }

    Optional<Visit> of(@Nullable String browser) {
        return browser == null ? Optional.empty() : Optional.ofNullable(open.get(browser));
    }

    Optional<Visit> leave(@Nullable String browser) {
        return browser == null ? Optional.empty() : Optional.ofNullable(open.remove(browser));
    }

    private static <T> Map<String, T> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > MOST;
            }
        });
    }
}
