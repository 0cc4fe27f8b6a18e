// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.letter;

/** Where a letter stands. The names are stored and part of message keys: never renamed. */
public enum LetterState {
    /** Ordered; it has no secret yet. */
    QUEUED,
    /** In a batch, with its secret. */
    BATCHED,
    /** Handed to the printer; nothing but its number is left of it here. */
    PRINTED,
    /** The post brought it back; its secret is void. */
    RETURNED,
    /** Never printed: its secret would have been over. */
    VOID
}
