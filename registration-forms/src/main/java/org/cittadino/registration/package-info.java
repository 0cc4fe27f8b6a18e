// SPDX-License-Identifier: Apache-2.0
/**
 * The registration form: its sections read what a citizen typed into canonical values, and the last one opens the
 * registration. The validators beside them hold the same rules at every other door where an account is edited.
 */
@NullMarked
package org.cittadino.registration;

import org.jspecify.annotations.NullMarked;
