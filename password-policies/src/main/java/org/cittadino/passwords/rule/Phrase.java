// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;

/**
 * A few words that say what a password must be, as the key of a message and what to fill in.
 *
 * <p>The parameters are numbers, texts, phrases, or lists of phrases; never a piece of a password.
 */
public record Phrase(String key, List<Object> parameters) {
    private static final String PREFIX = "cittadinoPassword.";

    public Phrase {
        parameters = List.copyOf(parameters);
    }

    public static Phrase of(String name, Object... parameters) {
        return new Phrase(PREFIX + name, List.of(parameters));
    }
}
