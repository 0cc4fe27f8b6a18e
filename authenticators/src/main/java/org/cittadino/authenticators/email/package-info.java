// SPDX-License-Identifier: Apache-2.0
/**
 * The code sent by mail: it proves that a mailbox belongs to the person who filled in the form.
 * Ends when the right code came in time, or when the citizen gives up.
 */
@NullMarked
package org.cittadino.authenticators.email;

import org.jspecify.annotations.NullMarked;
