// SPDX-License-Identifier: Apache-2.0
/**
 * What citizens ask of the officials (<i>pratiche</i>): which kinds there are and where one stands.
 */
@NullMarked
package org.cittadino.domain.casework;

import org.jspecify.annotations.NullMarked;
