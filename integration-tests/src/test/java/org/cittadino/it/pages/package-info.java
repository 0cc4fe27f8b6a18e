// SPDX-License-Identifier: Apache-2.0
/**
 * The pages as a citizen uses them: what is done and read there, not how they are built. All of it works with and
 * without script, and waits for the element that proves arrival.
 */
@NullMarked
package org.cittadino.it.pages;

import org.jspecify.annotations.NullMarked;
