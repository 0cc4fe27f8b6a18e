// SPDX-License-Identifier: Apache-2.0
/**
 * Officials and their desk, as a client of the API sees it.
 */
@NullMarked
package org.cittadino.it.desk;

import org.jspecify.annotations.NullMarked;
