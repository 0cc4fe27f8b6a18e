// SPDX-License-Identifier: Apache-2.0
/**
 * The copy of a document a citizen hands in: whatever comes in, what leaves are plain JPEG pages made of pixels alone.
 * Knows no server and keeps nothing; the original is the caller's to throw away.
 */
@NullMarked
package org.cittadino.scan;

import org.jspecify.annotations.NullMarked;
