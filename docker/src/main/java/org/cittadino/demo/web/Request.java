// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser asks for: a path, parameters, cookies. */
public record Request(String path, Map<String, String> parameters, Map<String, String> cookies) {

    /** @param cookieHeaders the values of all {@code Cookie} headers */
    static Request of(URI address, List<String> cookieHeaders) {
        Map<String, String> parameters = new HashMap<>();
        String query = address.getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.putIfAbsent(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        Map<String, String> cookies = new HashMap<>();
        for (String header : cookieHeaders) {
            for (String pair : header.split(";")) {
                String[] parts = pair.strip().split("=", 2);
                cookies.putIfAbsent(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        return new Request(address.getPath(), parameters, cookies);
    }

    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
