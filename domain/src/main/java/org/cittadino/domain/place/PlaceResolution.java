// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.util.List;

/** Which municipality a citizen meant. */
public sealed interface PlaceResolution {

    /** Exactly one: its cadastral code. */
    record Found(String code) implements PlaceResolution {}

    /** Several of that name, of which the citizen chooses one; in the order of their labels, never empty. */
    record Ambiguous(List<Municipality> candidates) implements PlaceResolution {}

    /** None. */
    record Unknown() implements PlaceResolution {}
}
