// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import org.cittadino.domain.letter.LetterState;

/**
 * A letter as the desk sees it.
 *
 * @param number printed on it; unique in the realm, tells nothing
 */
public record Letter(String id, String number, LetterState state, Instant orderedAt) {}
