// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the chunks of a PNG and keeps those that make the picture. The others are never inflated: a comment of a
 * kilobyte may grow to gigabytes.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int HEADER_LENGTH = 13;
    private static final int MOST_COLOURS = 256;

    private final byte[] bytes;
    private final ByteBuffer input;
    private final ByteArrayOutputStream kept;
    private @Nullable ByteBuffer header;
    private boolean hasPalette;
    private boolean hasPixels;
    private boolean isOver;

    PngChunks(byte[] bytes) {
        this.bytes = bytes;
        this.input = ByteBuffer.wrap(bytes).position(SIGNATURE);
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    byte[] bare() {
        kept.write(bytes, 0, SIGNATURE);
        try {
            while (!isOver) {
                chunk();
            }
        } catch (BufferUnderflowException truncated) {
            throw broken();
        }
        return kept.toByteArray();
    }

    private void chunk() {
        var start = input.position();
        var length = input.getInt();
        if (length < 0 || length > input.remaining() - 8) {
            throw broken();
        }
        var name = new byte[4];
        input.get(name);
        var content = input.slice(input.position(), length);
        input.position(input.position() + length + 4);
        if (isWanted(new String(name, StandardCharsets.ISO_8859_1), content)) {
            check(start, length);
            kept.write(bytes, start, length + 12);
        }
    }

    private boolean isWanted(String name, ByteBuffer content) {
        if (header == null != name.equals("IHDR")) {
            throw broken();
        }
        switch (name) {
            case "IHDR" -> header = header(content);
            case "PLTE" -> palette(content.limit());
            case "IDAT" -> hasPixels = true;
            case "IEND" -> end();
            case "tRNS" -> {
                return hasPalette && !hasPixels && content.limit() <= MOST_COLOURS;
            }
            default -> {
                // a capital letter: "who does not know this chunk cannot show the picture"
                if (Character.isUpperCase(name.charAt(0))) {
                    throw broken();
                }
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer header(ByteBuffer content) {
        if (content.limit() != HEADER_LENGTH
                || content.get(10) != 0
                || content.get(11) != 0
                || content.get(12) >>> 1 != 0) {
            throw broken();
        }
        var depth = content.get(8);
        var fits =
                switch (content.get(9)) {
                    case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                    case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                    case 2, 4, 6 -> depth == 8 || depth == 16;
                    default -> false;
                };
        if (!fits) {
            throw broken();
        }
        return content;
    }

    private void palette(int length) {
        if (hasPalette || hasPixels || length == 0 || length % 3 != 0 || length > 3 * MOST_COLOURS) {
            throw broken();
        }
        hasPalette = true;
    }

    private void end() {
        if (!hasPixels || type() == 3 && !hasPalette) {
            throw broken();
        }
        isOver = true;
    }

    private void check(int start, int length) {
        var sum = new CRC32();
        sum.update(bytes, start + 4, length + 4);
        if ((int) sum.getValue() != input.getInt(start + 8 + length)) {
            throw broken();
        }
    }

    Dimensions size() {
        var known = Objects.requireNonNull(header);
        return new Dimensions(known.getInt(0), known.getInt(4));
    }

    private int type() {
        return Objects.requireNonNull(header).get(9);
    }

    /** As the runtime decodes it. */
    int bytesPerPixel() {
        var channels =
                switch (type()) {
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> 1;
                };
        return Objects.requireNonNull(header).get(8) == 16 ? 2 * channels : channels;
    }

    private static ScanRefused broken() {
        return new ScanRefused(ScanProblem.BROKEN);
    }
}
