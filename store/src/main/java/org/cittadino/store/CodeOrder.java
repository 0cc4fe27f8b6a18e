// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.util.Objects;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.CodeShape;

/**
 * Asks for a code to be made when the message leaves, not before: its life begins when it is handed over, and an outage
 * of the mail server makes no code arrive dead. After a first try it waits encrypted, since that try may have arrived.
 */
public record CodeOrder(String purpose, long lifeSeconds, int tries, CodeShape shape) {
    /** Orders from before there were shapes are for digits. */
    public CodeOrder {
        shape = Objects.requireNonNullElse(shape, CodeShape.DIGITS);
    }

    /** The order for codes under a policy. */
    public static CodeOrder of(String purpose, CodePolicy policy) {
        return new CodeOrder(purpose, policy.life().toSeconds(), policy.tries(), policy.shape());
    }

    /** The policy of the code to make. */
    public CodePolicy policy() {
        return new CodePolicy(Duration.ofSeconds(lifeSeconds), tries, shape);
    }
}
