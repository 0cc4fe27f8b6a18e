// SPDX-License-Identifier: Apache-2.0
/**
 * What the holders of old, weak accounts read: a notice at the login, and the page on which they leave the campaigns.
 * Nothing here keeps anybody out.
 */
@NullMarked
package org.cittadino.authenticators.legacy;

import org.jspecify.annotations.NullMarked;
