// SPDX-License-Identifier: Apache-2.0
/**
 * What holds for the words and the templates of all modules; what a module alone knows about its own stays with it.
 */
@NullMarked
package org.cittadino.it.texts;

import org.jspecify.annotations.NullMarked;
