// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Bytes of files that are not as they should be. */
final class Bytes {
    private Bytes() {}

    static byte[] of(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] insert(byte[] bytes, int at, byte[] more) {
        return join(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    static byte[] replace(byte[] bytes, int at, int... values) {
        var changed = bytes.clone();
        for (var place = 0; place < values.length; place++) {
            changed[at + place] = (byte) values[place];
        }
        return changed;
    }

    static int find(byte[] bytes, int... wanted) {
        for (var at = 0; at <= bytes.length - wanted.length; at++) {
            var place = 0;
            while (place < wanted.length && (bytes[at + place] & 0xff) == wanted[place]) {
                place++;
            }
            if (place == wanted.length) {
                return at;
            }
        }
        throw new IllegalArgumentException("not in there");
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] content) {
        var length = content.length + 2;
        return join(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** A chunk of a PNG. */
    static byte[] chunk(String name, byte[] content) {
        var named = join(of(name), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] deflated(byte[] bytes) {
        return deflated(bytes, 1);
    }

    /** The same again and again; a thousand times smaller than what it grows to. */
    static byte[] deflated(byte[] bytes, int times) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var small = new ByteArrayOutputStream();
        var portion = new byte[1 << 14];
        for (var time = 1; time <= times; time++) {
            deflater.setInput(bytes);
            if (time == times) {
                deflater.finish();
            }
            while (time == times ? !deflater.finished() : !deflater.needsInput()) {
                small.write(portion, 0, deflater.deflate(portion));
            }
        }
        deflater.end();
        return small.toByteArray();
    }
}
