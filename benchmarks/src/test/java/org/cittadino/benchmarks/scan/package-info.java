// SPDX-License-Identifier: Apache-2.0
/** How long a copy of a document takes until it is a plain page, and how much heap. */
@NullMarked
package org.cittadino.benchmarks.scan;

import org.jspecify.annotations.NullMarked;
