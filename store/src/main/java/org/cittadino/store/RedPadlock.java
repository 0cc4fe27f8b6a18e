// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.ClientModel;

/**
 * The sign of services that are for strong credentials (<i>lucchetto rosso</i>): an administrator gives the client this
 * client scope in the console. The area shows the sign, and the required action {@link UpgradeSettings#ACTION} lets no
 * weak account in.
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
