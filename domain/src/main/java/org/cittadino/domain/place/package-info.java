// SPDX-License-Identifier: Apache-2.0
/**
 * The places a citizen may be born or live in: municipalities by cadastral code, and foreign states.
 * The directory travels with the module and can be renewed from the official ANPR file.
 */
@NullMarked
package org.cittadino.domain.place;

import org.jspecify.annotations.NullMarked;
