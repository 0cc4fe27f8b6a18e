// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.util.Arrays;
import java.util.Optional;

/** The sex written in a citizen's birth record, which the codice fiscale encodes in the day of birth. */
public enum Sex {
    F,
    M;

    /** Reads the stored letter; anything but {@code F} or {@code M} is empty. */
    public static Optional<Sex> of(String letter) {
        return Arrays.stream(values()).filter(sex -> sex.name().equals(letter)).findFirst();
    }
}
