// SPDX-License-Identifier: Apache-2.0
/**
 * The numbers the Italian tax authority gives: codice fiscale and partita IVA.
 * Everything here follows DM 23/12/1976 n. 13813 and Circ. AE 34/E of 2011 and knows no list of places but the equivalences.
 */
@NullMarked
package org.cittadino.domain.fiscal;

import org.jspecify.annotations.NullMarked;
