// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * The gateway as the server's settings describe it.
 *
 * @param headers with places for the id and for entries of the vault
 * @param realms for whom it sends; none stand for all
 */
record HttpGatewaySettings(
        URI url,
        String method,
        Map<String, String> headers,
        BodyTemplate body,
        Acceptance acceptance,
        Set<String> realms) {
    @Override
    public String toString() {
        return "HttpGatewaySettings[" + url.getHost() + "]";
    }
}
