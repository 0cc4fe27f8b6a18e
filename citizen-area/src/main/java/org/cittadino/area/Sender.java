// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a form comes from, as far as the browser tells; the token in the form is what proves it. */
final class Sender {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Sender() {}

    /**
     * @param origin header {@code Origin}; browsers write {@code null} where the page says {@code no-referrer}, as
     *     Keycloak's pages do
     * @param site header {@code Sec-Fetch-Site}, which older browsers do not send
     * @param own any address of this server as the browser knows it
     */
    static boolean isOurs(@Nullable String origin, @Nullable String site, URI own) {
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        return origin == null || origin.equals("null") || origin.equals(originOf(own));
    }

    private static String originOf(URI own) {
        var port = own.getPort();
        var isUsual = port < 0
                || port == 443 && own.getScheme().equals("https")
                || port == 80 && own.getScheme().equals("http");
        return own.getScheme() + "://" + own.getHost() + (isUsual ? "" : ":" + port);
    }
}
