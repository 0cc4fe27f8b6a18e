// SPDX-License-Identifier: Apache-2.0
/**
 * What the register of residents is asked about a citizen, what it knows, and what its answer is.
 * Whether somebody is who they say is decided here, in one place, whatever register was asked and however.
 */
@NullMarked
package org.cittadino.domain.register;

import org.jspecify.annotations.NullMarked;
