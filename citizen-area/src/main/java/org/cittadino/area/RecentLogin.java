// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Acts that cannot be undone ask again who is sitting there: the browser may have been left open. */
final class RecentLogin {
    static final Duration LIFE = Duration.ofMinutes(5);
    /** The login may have been on another node, whose clock is a little ahead. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private RecentLogin() {}

    /**
     * @param loginTime seconds, as Keycloak notes them
     * @param now seconds
     */
    static boolean isRecent(@Nullable String loginTime, long now) {
        if (loginTime == null || !loginTime.matches("[0-9]{1,18}")) {
            return false;
        }
        var age = now - Long.parseLong(loginTime);
        return age >= -AHEAD.toSeconds() && age <= LIFE.toSeconds();
    }
}
