// SPDX-License-Identifier: Apache-2.0
/**
 * Scans of identity documents: a page that takes them one by one, before there is an account, after the login, or by the
 * link of a mail in which an official asked for more.
 */
@NullMarked
package org.cittadino.authenticators.scan;

import org.jspecify.annotations.NullMarked;
