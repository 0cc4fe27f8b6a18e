// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.code.ReadableSecret;

/**
 * Something a citizen asked for.
 *
 * @param reference what citizen and official call it by; unique in the realm, tells nothing
 */
public record CitizenCase(
        String id, String reference, CaseKind kind, CaseState state, Instant openedAt, Instant changedAt) {
    /** In two groups, to read it out. */
    public String readableReference() {
        return ReadableSecret.grouped(reference);
    }
}
