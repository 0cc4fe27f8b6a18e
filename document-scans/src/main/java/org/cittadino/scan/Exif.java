// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The one thing we want to know of what a camera writes down: how it was held. */
final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** From the first directory, if it is there and says something that exists. */
    static Optional<Integer> orientation(byte[] bytes, int from, int to) {
        var start = from + NAME.length;
        if (to - start < 8 || !Arrays.equals(bytes, from, start, NAME, 0, NAME.length)) {
            return Optional.empty();
        }
        var exif = ByteBuffer.wrap(bytes, start, to - start).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        if (directory < 0 || directory > exif.limit() - 2) {
            return Optional.empty();
        }
        var entries = Math.min(exif.getShort(directory) & 0xffff, (exif.limit() - directory - 2) / ENTRY);
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if ((exif.getShort(at) & 0xffff) == ORIENTATION) {
                return Optional.of((int) exif.getShort(at + 8)).filter(way -> way >= 1 && way <= 8);
            }
        }
        return Optional.empty();
    }
}
