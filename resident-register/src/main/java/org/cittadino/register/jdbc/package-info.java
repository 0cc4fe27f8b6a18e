// SPDX-License-Identifier: Apache-2.0
/**
 * The register as a view in the registry office's own database, read one person at a time.
 * Whatever goes wrong over there is the answer "unavailable", soon and without noise.
 */
@NullMarked
package org.cittadino.register.jdbc;

import org.jspecify.annotations.NullMarked;
