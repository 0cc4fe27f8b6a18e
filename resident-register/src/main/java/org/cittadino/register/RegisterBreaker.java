// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import org.cittadino.domain.register.RegisterFinding;

/** Leaves a register alone that keeps failing, whoever keeps it: the people who wait for it are better off at once. */
public final class RegisterBreaker {
    /** How long it is left alone. */
    public static final Duration REST = Duration.ofSeconds(30);

    private RegisterBreaker() {}

    /** Opens after five failures among ten questions. */
    public static CircuitBreaker<RegisterFinding> resting(Duration rest) {
        return CircuitBreaker.<RegisterFinding>builder()
                .withFailureThreshold(5, 10)
                .withDelay(rest)
                .build();
    }
}
