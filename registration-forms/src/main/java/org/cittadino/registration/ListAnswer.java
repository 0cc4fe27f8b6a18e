// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cittadino.registration.PlaceLists.PlaceList;
import org.jspecify.annotations.Nullable;

/**
 * What a browser gets that asks for a list of towns.
 *
 * @param body null if the browser has the list already
 */
record ListAnswer(byte @Nullable [] body, Map<String, String> headers) {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_MINUTES = "public, max-age=300";

    /**
     * What the browser said.
     *
     * @param version of the list it was told of by the page
     * @param encodings it understands
     * @param known tag of the list it has
     */
    record Question(
            @Nullable String version,
            @Nullable String encodings,
            @Nullable String known) {}

    /** @param version of the list of today */
    static ListAnswer of(PlaceList list, String name, String version, Question question) {
        // weak: the same list is sent packed and unpacked
        var tag = "W/\"" + name + "-" + version + "\"";
        var headers = new TreeMap<String, String>();
        headers.put(HttpHeaders.ETAG, tag);
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        headers.put(HttpHeaders.CACHE_CONTROL, version.equals(question.version()) ? FOR_GOOD : FOR_MINUTES);
        headers.put("X-Content-Type-Options", "nosniff");
        if (question.known() != null && question.known().contains(tag)) {
            return new ListAnswer(null, headers);
        }
        if (question.encodings() == null
                || !question.encodings().toLowerCase(Locale.ROOT).contains("gzip")) {
            return new ListAnswer(list.plain(), headers);
        }
        headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new ListAnswer(list.gzipped(), headers);
    }
}
