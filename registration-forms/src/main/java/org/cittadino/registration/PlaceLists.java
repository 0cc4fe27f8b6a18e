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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.cittadino.domain.place.ForeignState;
import org.cittadino.domain.place.PlaceDirectory;

/**
 * The towns and states a browser offers while somebody types, ready to be sent.
 *
 * @param version changes whenever a list does, so that browsers may keep a list for good
 */
record PlaceLists(Map<String, PlaceList> lists, String version) {

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
        var lists = new TreeMap<String, PlaceList>();
        lists.put("birth", PlaceList.of(places.birthLabels()));
        lists.put("residence", PlaceList.of(places.residenceLabels()));
        lists.put("birth-states", PlaceList.of(names(places.birthStates())));
        lists.put("residence-states", PlaceList.of(names(places.activeStates())));
        return new PlaceLists(Map.copyOf(lists), version(lists));
    }

    private static List<String> names(List<ForeignState> states) {
        return states.stream().map(ForeignState::name).toList();
    }

    Optional<PlaceList> named(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    private static String version(SortedMap<String, PlaceList> lists) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lists.values().forEach(list -> digest.update(list.plain()));
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
