// SPDX-License-Identifier: Apache-2.0
/**
 * How sure the municipality is of who holds an account: evidence is handed in, a policy says which level it makes.
 * A level is computed, never set.
 */
@NullMarked
package org.cittadino.domain.assurance;

import org.jspecify.annotations.NullMarked;
