// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.assurance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways from a weak to a strong credential that a town may offer. Names and ids are stored: never renamed. */
public enum UpgradeWay {
    /** A scan of an identity document, which an official compares. */
    SCAN,
    /** A document number that the register knows, and a code posted to the address there. */
    LETTER,
    /** An official sees person and document at the counter. */
    COUNTER,
    /** A login with SPID, CIE or eIDAS. */
    ELECTRONIC_IDENTITY,
    /** A certificate of a CNS, health card or CIE. */
    SMART_CARD;

    /** As settings and pages write it, e.g. {@code smart-card}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if no way has that id. */
    public static Optional<UpgradeWay> of(String id) {
        return Arrays.stream(values()).filter(way -> way.id().equals(id)).findFirst();
    }
}
