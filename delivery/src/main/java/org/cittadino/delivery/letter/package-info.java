// SPDX-License-Identifier: Apache-2.0
/**
 * Letters on paper: the PDF a town prints itself, and the table for a print shop.
 */
@NullMarked
package org.cittadino.delivery.letter;

import org.jspecify.annotations.NullMarked;
