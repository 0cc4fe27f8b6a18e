// SPDX-License-Identifier: Apache-2.0
/**
 * Takes the registry office's exports in: CSV files of any vendor, of any size, and of any intent.
 * A file is loaded beside the register in use and takes its place whole or not at all.
 */
@NullMarked
package org.cittadino.register.csv;

import org.jspecify.annotations.NullMarked;
