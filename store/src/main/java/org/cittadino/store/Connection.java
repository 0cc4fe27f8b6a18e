// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The internet connection a request came from, as far as it may be counted. */
public final class Connection {

    /** A household with IPv6 owns at least the lower half of its addresses. */
    private static final int NETWORK_BYTES = 8;

    private Connection() {}

    /** The address itself, or the network of 64 bits of an IPv6 address. */
    public static String subject(@Nullable String host) {
        if (host == null) {
            return "unknown";
        }
        // only a literal holds a colon, so that nothing is ever looked up
        return host.contains(":") ? network(host) : host;
    }

    private static String network(String literal) {
        try {
            var address = InetAddress.getByName(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
