// SPDX-License-Identifier: Apache-2.0
/**
 * What citizens, strangers and mishaps do to a running town hall. Each method is a sentence of the requirements and
 * builds its own citizen with an address of their own.
 */
@NullMarked
package org.cittadino.it;

import org.jspecify.annotations.NullMarked;
