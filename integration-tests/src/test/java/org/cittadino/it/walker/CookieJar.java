// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.walker;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cookies of one person on one server; the JDK's own store is shared and keeps those of plain names apart. */
final class CookieJar {
    private final Map<String, HttpCookie> cookies = new ConcurrentHashMap<>();

    void read(HttpHeaders headers) {
        headers.allValues("set-cookie").stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .forEach(cookie -> {
                    String key = cookie.getName() + ' ' + cookie.getPath();
                    if (cookie.getMaxAge() == 0) {
                        cookies.remove(key);
                    } else {
                        cookies.put(key, cookie);
                    }
                });
    }

    String headerFor(String path) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getPath() == null || path.startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What no browser does: cookies of one folder go to another as well. */
    void carry(String from, String to) {
        Map.copyOf(cookies).values().forEach(cookie -> {
            var copy = (HttpCookie) cookie.clone();
            copy.setPath(cookie.getPath().replace(from, to));
            cookies.put(copy.getName() + ' ' + copy.getPath(), copy);
        });
    }

    void clear() {
        cookies.clear();
    }
}
