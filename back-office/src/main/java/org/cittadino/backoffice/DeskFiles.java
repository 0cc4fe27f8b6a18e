// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Scripts, style and texts of the officials' page, the same for everybody. Only what is named here is ever looked up, so
 * that no address leads to another file.
 *
 * @param release changes whenever a file does, so that browsers may keep them for good
 */
record DeskFiles(Map<String, DeskFile> files, String release) {
    /** In the order in which a browser asks. */
    static final List<String> NAMES = List.of(
            "desk.css",
            "desk.js",
            "login.js",
            "tokens.js",
            "api.js",
            "texts.js",
            "page.js",
            "route.js",
            "forms.js",
            "dates.js",
            "words.js",
            "files.js",
            "queue.js",
            "case.js",
            "person.js",
            "decision.js",
            "viewer.js",
            "counter.js",
            "letters.js",
            "deliveries.js",
            "campaigns.js",
            "campaign.js",
            "register.js",
            "audit.js",
            "it.json",
            "en.json",
            "de.json",
            "fr.json",
            "sl.json");

    static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int RELEASE_BYTES = 8;
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "json", "application/json");

    /** One file, ready to be sent. */
    record DeskFile(String type, byte[] plain, byte[] gzipped) {
        byte[] body(@Nullable String encodings) {
            return isUnpackable(encodings) ? gzipped : plain;
        }

        /** @param encodings what the browser can unpack */
        Map<String, String> headers(@Nullable String encodings) {
            var headers = new TreeMap<String, String>();
            headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            headers.put("X-Content-Type-Options", "nosniff");
            headers.put("Cross-Origin-Resource-Policy", "same-origin");
            if (isUnpackable(encodings)) {
                headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
            return headers;
        }

        private static boolean isUnpackable(@Nullable String encodings) {
            return encodings != null && encodings.toLowerCase(Locale.ROOT).contains("gzip");
        }
    }

    private static final class Bundled {
        static final DeskFiles FILES = read();
    }

    /** Those of this JAR. */
    static DeskFiles bundled() {
        return Bundled.FILES;
    }

    /** Empty for any other release too: what a browser keeps for good must be what its address says. */
    Optional<DeskFile> find(String asked, String name) {
        return Optional.ofNullable(files.get(name)).filter(file -> asked.equals(release));
    }

    static byte[] content(String name) {
        try (var file = DeskFiles.class.getResourceAsStream("desk/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the JAR");
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DeskFiles read() {
        var files = new TreeMap<String, DeskFile>();
        for (var name : NAMES) {
            var plain = content(name);
            var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
            files.put(name, new DeskFile(type + ";charset=utf-8", plain, gzip(plain)));
        }
        return new DeskFiles(Map.copyOf(files), release(files));
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String release(TreeMap<String, DeskFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, file) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(file.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, RELEASE_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
