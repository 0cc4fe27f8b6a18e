// SPDX-License-Identifier: Apache-2.0
/**
 * The officials' desk: an API for cases, letters and the register, open to tokens of its own client and to nothing
 * else. Nobody here holds a role of Keycloak's own administration.
 */
@NullMarked
package org.cittadino.backoffice;

import org.jspecify.annotations.NullMarked;
