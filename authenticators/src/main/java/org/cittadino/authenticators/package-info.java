// SPDX-License-Identifier: Apache-2.0
/**
 * The steps after the form, shared pieces: which registration this browser works on, and what is written about it.
 * Each step has a room of its own below.
 */
@NullMarked
package org.cittadino.authenticators;

import org.jspecify.annotations.NullMarked;
