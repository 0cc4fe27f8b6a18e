// SPDX-License-Identifier: Apache-2.0
/**
 * The first step of a registration where a town has several: who is registering decides what is asked and checked.
 * A condition leads each of them into a part of the flow of its own.
 */
@NullMarked
package org.cittadino.authenticators.route;

import org.jspecify.annotations.NullMarked;
