// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What goes back to the browser. */
public record Answer(int status, Map<String, String> headers, String body) {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Answer page(String html) {
        return of(200, "text/html", html).with("Content-Security-Policy", PAGE_POLICY);
    }

    public static Answer of(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type + "; charset=utf-8"), body);
    }

    public static Answer redirect(String address) {
        return new Answer(303, Map.of("Location", address), "");
    }

    public static Answer notFound() {
        return of(404, "text/plain", "There is no such page.");
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Map.copyOf(more), body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
