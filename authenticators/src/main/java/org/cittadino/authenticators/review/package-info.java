// SPDX-License-Identifier: Apache-2.0
/**
 * The registration goes to the officials, and the browser has done its part: "we will write to you". Other steps that
 * cannot go on by themselves end here too.
 */
@NullMarked
package org.cittadino.authenticators.review;

import org.jspecify.annotations.NullMarked;
