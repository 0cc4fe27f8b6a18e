// SPDX-License-Identifier: Apache-2.0
/**
 * A real Keycloak with our JARs, its database and a mail catcher, started once for all tests. Tests see interfaces
 * and never learn whether a container or an unpacked distribution answers them.
 */
@NullMarked
package org.cittadino.it.harness;

import org.jspecify.annotations.NullMarked;
