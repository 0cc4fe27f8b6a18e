// SPDX-License-Identifier: Apache-2.0
/** Citizens who do not exist, with data that could. */
@NullMarked
package org.cittadino.it.people;

import org.jspecify.annotations.NullMarked;
