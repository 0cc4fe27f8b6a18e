// SPDX-License-Identifier: Apache-2.0
/**
 * The ways on which a password comes into a realm: pages, the admin API and files. A test knocks at each with the same
 * passwords.
 */
@NullMarked
package org.cittadino.it.doors;

import org.jspecify.annotations.NullMarked;
