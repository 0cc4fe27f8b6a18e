// SPDX-License-Identifier: Apache-2.0
/**
 * The first access of somebody whose user name came by mail: the link in the mail opens a page that sends a code by text
 * message, and the right code leads to a password of one's own. Neither half opens anything alone.
 */
@NullMarked
package org.cittadino.authenticators.sms;

import org.jspecify.annotations.NullMarked;
