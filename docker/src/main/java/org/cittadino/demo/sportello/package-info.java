// SPDX-License-Identifier: Apache-2.0
/**
 * A small municipal portal that lets citizens in through Keycloak and shows what it learned about them.
 * It is an ordinary OpenID Connect client: what it does, any application of a town may do.
 */
@NullMarked
package org.cittadino.demo.sportello;

import org.jspecify.annotations.NullMarked;
