// SPDX-License-Identifier: Apache-2.0
/**
 * The register as the town's own table, filled from the exports of the registry office.
 * Document numbers lie there as keyed hashes, everything readable is encrypted.
 */
@NullMarked
package org.cittadino.register.table;

import org.jspecify.annotations.NullMarked;
