// SPDX-License-Identifier: Apache-2.0
/**
 * How the town's register of residents is asked who somebody is, whoever keeps it.
 * An answer says whether it is so and never what the register holds: nothing of it can reach a browser.
 */
@NullMarked
package org.cittadino.register;

import org.jspecify.annotations.NullMarked;
