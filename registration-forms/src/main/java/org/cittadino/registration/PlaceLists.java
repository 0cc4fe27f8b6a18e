// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cittadino.domain.place.PlaceDirectory;

/**
 * The towns a browser offers while somebody types, ready to be sent.
 *
 * @param version changes whenever a list does, so that browsers may keep a list for good
 */
record PlaceLists(PlaceList birth, PlaceList residence, String version) {

    private static final int VERSION_BYTES = 8;

    /** One list: a label per line, in UTF-8. */
    record PlaceList(byte[] plain, byte[] gzipped) {

        static PlaceList of(List<String> labels) {
            var plain = (String.join("\n", labels) + "\n").getBytes(StandardCharsets.UTF_8);
            return new PlaceList(plain, gzip(plain));
        }

        private static byte[] gzip(byte[] plain) {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    }

    static PlaceLists of(PlaceDirectory places) {
        var birth = PlaceList.of(places.birthLabels());
        var residence = PlaceList.of(places.residenceLabels());
        return new PlaceLists(birth, residence, version(birth, residence));
    }

    private static String version(PlaceList birth, PlaceList residence) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(birth.plain());
            digest.update(residence.plain());
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
