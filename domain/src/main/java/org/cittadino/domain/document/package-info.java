// SPDX-License-Identifier: Apache-2.0
/**
 * The documents by which a citizen shows who they are: which kinds there are and how their numbers look.
 * The numbers have no public check digit, so a right shape proves nothing; only a register or an official does.
 */
@NullMarked
package org.cittadino.domain.document;

import org.jspecify.annotations.NullMarked;
