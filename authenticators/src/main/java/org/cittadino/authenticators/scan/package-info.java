// SPDX-License-Identifier: Apache-2.0
/** Scans of documents. */
@NullMarked
package org.cittadino.authenticators.scan;

import org.jspecify.annotations.NullMarked;
