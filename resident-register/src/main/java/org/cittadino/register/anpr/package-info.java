// SPDX-License-Identifier: Apache-2.0
/**
 * The national register of residents (ANPR), asked through the platform of the state's interfaces (PDND).
 * Not yet run against the real service: what is known of it comes from public sources, and whatever it answers that
 * was not foreseen is the answer "unavailable".
 */
@NullMarked
package org.cittadino.register.anpr;

import org.jspecify.annotations.NullMarked;
