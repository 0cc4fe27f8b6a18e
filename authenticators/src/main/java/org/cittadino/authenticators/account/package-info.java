// SPDX-License-Identifier: Apache-2.0
/**
 * The last step of a registration: the account comes into being, or it does not.
 * Ends on a page that leads to the login.
 */
@NullMarked
package org.cittadino.authenticators.account;

import org.jspecify.annotations.NullMarked;
