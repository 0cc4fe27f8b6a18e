// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.cittadino.scan.JpegHeader.Colour;
import org.jspecify.annotations.Nullable;

/** Walks through the segments of a JPEG and keeps those that are needed to decode its first picture. */
final class JpegMarkers {
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;
    private static final int TABLES = 0xc4;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int QUANTISATION = 0xdb;
    private static final int RESTART_INTERVAL = 0xdd;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;

    /** Encoders write about ten; each one more makes the decoder go through the whole picture again. */
    private static final int MOST_SCANS = 64;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int place = 2;
    private int scans;
    private int adobe = -1;
    private int orientation = 1;
    private byte @Nullable [] frame;

    JpegMarkers(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    /** The picture alone: no text, no preview, no profile, nothing behind its end. */
    byte[] bare() {
        if (short16(0) != (0xff00 | START)) {
            throw broken();
        }
        keep(0xff, START);
        for (var marker = marker(); marker != END; marker = marker()) {
            var from = place;
            place += Math.max(2, short16(from));
            segment(marker, from, place);
        }
        if (frame == null || scans == 0) {
            throw broken();
        }
        keep(0xff, END);
        return kept.toByteArray();
    }

    private void segment(int marker, int from, int to) {
        if (to > bytes.length) {
            throw broken();
        }
        switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE -> frame(marker, from, to);
            case TABLES, QUANTISATION, RESTART_INTERVAL -> keep(marker, from, to);
            case SCAN -> scan(from, to);
            case EXIF -> orientation = Exif.orientation(bytes, from + 2, to).orElse(orientation);
            case ADOBE -> adobe(from, to);
            default -> {
                // arithmetic, lossless and hierarchical frames: no camera writes them
                if (marker < 0xe0 && marker != 0xdc) {
                    throw broken();
                }
            }
        }
    }

    private void frame(int marker, int from, int to) {
        if (frame != null || to - from < 8) {
            throw broken();
        }
        frame = Arrays.copyOfRange(bytes, from, to);
        frame[0] = (byte) marker;
        if (frame.length != 8 + 3 * frame[7] || frame[2] != 8) {
            throw broken();
        }
        colourMark();
        keep(marker, from, to);
    }

    /** Ours, in place of JFIF's and Adobe's: without either a decoder guesses, and not all guess alike. */
    private void colourMark() {
        var transform =
                switch (colours()) {
                    case YCC -> 1;
                    case ADOBE_YCCK -> 2;
                    case GREY, RGB, CMYK, ADOBE_CMYK -> 0;
                };
        keep(0xff, ADOBE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, transform);
    }

    private void scan(int from, int to) {
        if (frame == null || ++scans > MOST_SCANS) {
            throw broken();
        }
        while (place < bytes.length - 1 && !endsScan()) {
            place++;
        }
        keep(SCAN, from, place);
    }

    private boolean endsScan() {
        var next = bytes[place + 1] & 0xff;
        return bytes[place] == (byte) 0xff && next != 0 && (next < FIRST_RESTART || next > LAST_RESTART);
    }

    private void adobe(int from, int to) {
        var name = "Adobe".getBytes(StandardCharsets.US_ASCII);
        if (frame == null && to - from >= 14 && Arrays.equals(bytes, from + 2, from + 7, name, 0, 5)) {
            adobe = bytes[from + 13] & 0xff;
        }
    }

    /** After any number of fill bytes. */
    private int marker() {
        if (byte8(place) != 0xff) {
            throw broken();
        }
        while (byte8(place) == 0xff) {
            place++;
        }
        return byte8(place++);
    }

    JpegHeader header() {
        var known = Objects.requireNonNull(frame);
        var size = new Dimensions((known[5] & 0xff) << 8 | known[6] & 0xff, (known[3] & 0xff) << 8 | known[4] & 0xff);
        return new JpegHeader(size, known[7], known[0] == (byte) PROGRESSIVE, colours(), orientation);
    }

    private Colour colours() {
        var known = Objects.requireNonNull(frame);
        return switch (known[7]) {
            case 1 -> Colour.GREY;
            case 3 -> adobe == 0 || adobe < 0 && known[8] == 'R' && known[11] == 'G' ? Colour.RGB : Colour.YCC;
            case 4 -> adobe < 0 ? Colour.CMYK : adobe == 2 ? Colour.ADOBE_YCCK : Colour.ADOBE_CMYK;
            default -> throw broken();
        };
    }

    private void keep(int marker, int from, int to) {
        keep(0xff, marker);
        kept.write(bytes, from, to - from);
    }

    private void keep(int... values) {
        for (var value : values) {
            kept.write(value);
        }
    }

    private int short16(int at) {
        return byte8(at) << 8 | byte8(at + 1);
    }

    private int byte8(int at) {
        if (at >= bytes.length) {
            throw broken();
        }
        return bytes[at] & 0xff;
    }

    private static ScanRefused broken() {
        return new ScanRefused(ScanProblem.BROKEN);
    }
}
