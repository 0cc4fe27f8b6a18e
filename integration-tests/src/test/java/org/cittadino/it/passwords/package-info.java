// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of passwords that prove the rules alone, read once more for a whole server. What the server or a page says
 * of a password becomes the names of the rules that failed.
 */
@NullMarked
package org.cittadino.it.passwords;

import org.jspecify.annotations.NullMarked;
