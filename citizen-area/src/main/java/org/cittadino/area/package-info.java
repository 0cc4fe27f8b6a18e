// SPDX-License-Identifier: Apache-2.0
/**
 * The area personale: what a citizen sees of the own account and may do with it, as pages of the server.
 * {@link org.cittadino.area.AreaResource} has the addresses; what needs a password or a form of Keycloak is left to it.
 */
@NullMarked
package org.cittadino.area;

import org.jspecify.annotations.NullMarked;
