// SPDX-License-Identifier: Apache-2.0
/**
 * How a town hall reaches a citizen: e-mail addresses and telephone numbers.
 * Each value is read once at the door and is canonical from then on.
 */
@NullMarked
package org.cittadino.domain.contact;

import org.jspecify.annotations.NullMarked;
