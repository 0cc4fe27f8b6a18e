// SPDX-License-Identifier: Apache-2.0
/**
 * Letters with a first secret: where one stands, how it is called, how often somebody may get one.
 */
@NullMarked
package org.cittadino.domain.letter;

import org.jspecify.annotations.NullMarked;
