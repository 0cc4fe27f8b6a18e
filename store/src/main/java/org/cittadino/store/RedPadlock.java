// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.ClientModel;

/**
 * The sign of services that are for strong credentials (<i>lucchetto rosso</i>): an administrator gives the client this
 * client scope in the console. Today the area shows the sign; no step of the login turns anybody away by it yet.
 */
public final class RedPadlock {
    /** Name of the client scope. */
    public static final String SCOPE = "credenziale-forte";

    private RedPadlock() {}

    /** An optional scope guards nothing: whoever asks for less would get round it. */
    public static boolean guards(ClientModel client) {
        return client.getClientScopes(true).containsKey(SCOPE);
    }
}
