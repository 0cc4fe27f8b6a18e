// SPDX-License-Identifier: Apache-2.0
/**
 * The first login of somebody who got user name and secret by letter, slip or mail: the secret opens the login page
 * once, leads to a password of one's own and is worth nothing anywhere else.
 */
@NullMarked
package org.cittadino.authenticators.secret;

import org.jspecify.annotations.NullMarked;
