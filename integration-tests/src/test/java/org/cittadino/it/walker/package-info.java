// SPDX-License-Identifier: Apache-2.0
/**
 * A reader of pages without script, style or screen: for hundreds of requests at once, and for input no browser would
 * send.
 */
@NullMarked
package org.cittadino.it.walker;

import org.jspecify.annotations.NullMarked;
