// SPDX-License-Identifier: Apache-2.0
/**
 * The red padlock: a login with a weak account ends here for services that are for strong ones, with the ways up the
 * town offers. Whoever wants to go up proves once more to be the owner of the account.
 */
@NullMarked
package org.cittadino.authenticators.upgrade;

import org.jspecify.annotations.NullMarked;
