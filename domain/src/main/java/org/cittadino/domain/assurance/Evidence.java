// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.assurance;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored proof of who somebody is.
 *
 * @param expiresAt from then on it counts no more, e.g. at the end of the document; empty if it does not age
 */
public record Evidence(EvidenceKind kind, Instant collectedAt, Optional<Instant> expiresAt) {
    /** Whether it counts at that moment. */
    public boolean isValidAt(Instant moment) {
        return expiresAt.map(moment::isBefore).orElse(true);
    }
}
