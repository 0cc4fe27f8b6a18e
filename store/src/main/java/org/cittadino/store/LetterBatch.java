// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;

/**
 * Letters that are printed together.
 *
 * @param number counts up within the realm
 * @param createdAt when the secrets of its letters were made
 */
public record LetterBatch(String id, int number, Instant createdAt, int letters, boolean printed) {}
