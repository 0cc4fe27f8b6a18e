// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.legacy;

import java.util.Optional;

/** The user names that tell an old, self-registered account: letter, dot, letters, digits, e.g. {@code M.ROSSI1234}. */
public record LegacyNames(Optional<NamePattern> pattern) {
    /** What a town writes whose old names look like any others. */
    public static final String NONE = "none";

    /** As a town would write it. */
    public static final String USUAL = "[a-z]\\.[a-z]+[0-9]+";

    /** Nothing written is the usual pattern; empty if what is written is none. */
    public static Optional<LegacyNames> read(String written) {
        var text = written.strip();
        if (text.equals(NONE)) {
            return Optional.of(new LegacyNames(Optional.empty()));
        }
        return NamePattern.read(text.isEmpty() ? USUAL : text).map(pattern -> new LegacyNames(Optional.of(pattern)));
    }

    /** Whether an account of that name is an old one. */
    public boolean include(String userName) {
        return pattern.map(known -> known.fits(userName)).orElse(false);
    }
}
