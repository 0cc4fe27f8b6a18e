// SPDX-License-Identifier: Apache-2.0
/**
 * What applications learn of the level of an account. It is computed for each token; a change that the level depends on
 * is noticed here, wherever it was made.
 */
@NullMarked
package org.cittadino.authenticators.level;

import org.jspecify.annotations.NullMarked;
