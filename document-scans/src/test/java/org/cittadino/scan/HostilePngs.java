// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures whose chunks hide something, grow, or lie. */
final class HostilePngs {
    private static final int AFTER_HEADER = 33;
    private static final byte[] PICTURE = Drawn.png(Drawn.corners(120, 80, BufferedImage.TYPE_INT_RGB));
    private static final byte[] MEBIBYTE = new byte[1 << 20];

    private HostilePngs() {}

    static Stream<Case> all() {
        return Stream.of(carriers(), damaged(), bombs()).flatMap(cases -> cases);
    }

    private static Stream<Case> carriers() {
        return Arrays.stream(Payload.values()).flatMap(payload -> {
            var what = payload.bytes();
            var small = Bytes.deflated(what);
            return Stream.of(
                    carrier(payload, "tEXt", () -> with("tEXt", Bytes.join(Bytes.of("Comment\0"), what))),
                    carrier(payload, "zTXt", () -> with("zTXt", Bytes.join(Bytes.of("Comment\0\0"), small))),
                    carrier(
                            payload,
                            "iTXt",
                            () -> with("iTXt", Bytes.join(Bytes.of("XML:com.adobe.xmp\0\0\0\0\0"), what))),
                    carrier(payload, "iCCP", () -> with("iCCP", Bytes.join(Bytes.of("Profile\0\0"), small))),
                    carrier(payload, "eXIf", () -> with("eXIf", what)),
                    carrier(payload, "a private chunk", () -> with("ciTt", what)),
                    carrier(payload, "the bytes behind", () -> Bytes.join(PICTURE, what)));
        });
    }

    private static Case carrier(Payload payload, String where, Supplier<byte[]> file) {
        return Case.clean("PNG with " + payload + " in " + where, file);
    }

    private static byte[] with(String name, byte[] content) {
        return Bytes.insert(PICTURE, AFTER_HEADER, Bytes.chunk(name, content));
    }

    private static Stream<Case> damaged() {
        var cut = IntStream.range(1, 20)
                .mapToObj(part -> Case.refused(
                        "PNG cut off after " + part + " twentieths",
                        ScanProblem.BROKEN,
                        () -> Arrays.copyOf(PICTURE, Math.max(8, PICTURE.length * part / 20))));
        var flipped = IntStream.range(0, 30)
                .mapToObj(seed ->
                        Case.either("PNG with bits flipped, seed " + seed, () -> HostileJpegs.flipped(PICTURE, seed)));
        return Stream.concat(cut, flipped);
    }

    private static Stream<Case> bombs() {
        return Stream.of(
                header("50,000 x 50,000", 50_000, 50_000, 8, 2, ScanProblem.TOO_MANY_PIXELS),
                header("2^31 - 1 squared", Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, ScanProblem.TOO_MANY_PIXELS),
                header("12,001 x 1", 12_001, 1, 8, 2, ScanProblem.TOO_MANY_PIXELS),
                header("-1 x -1", -1, -1, 8, 2, ScanProblem.BROKEN),
                header("0 x 0", 0, 0, 8, 2, ScanProblem.BROKEN),
                header("three bits", 10, 10, 3, 0, ScanProblem.BROKEN),
                header("a colour type that is none", 10, 10, 8, 5, ScanProblem.BROKEN),
                header("a palette that is not there", 10, 10, 8, 3, ScanProblem.BROKEN),
                Case.clean(
                        "PNG with a comment of 400 megabytes",
                        () -> with("zTXt", Bytes.join(Bytes.of("a\0\0"), Bytes.deflated(MEBIBYTE, 400)))),
                Case.clean(
                        "PNG with a profile of 400 megabytes",
                        () -> with("iCCP", Bytes.join(Bytes.of("a\0\0"), Bytes.deflated(MEBIBYTE, 400)))),
                Case.clean(
                        "PNG with 400 megabytes of pixels behind its own",
                        () -> picture(10, 10, 8, 2, Bytes.deflated(MEBIBYTE, 400))),
                Case.clean(
                        "PNG of 40 million pixels of 64 bits in 300 kB",
                        () -> picture(10_000, 4_000, 16, 6, Bytes.deflated(MEBIBYTE, 306))),
                Case.either(
                        "PNG of 40 million pixels that are not there",
                        () -> picture(10_000, 4_000, 16, 6, Bytes.deflated(new byte[9]))),
                Case.refused("PNG with a wrong sum", ScanProblem.BROKEN, () -> Bytes.replace(PICTURE, 29, 1, 2, 3, 4)),
                Case.refused(
                        "PNG with a length beyond its end",
                        ScanProblem.BROKEN,
                        () -> Bytes.replace(PICTURE, AFTER_HEADER, 0x7f, 0xff, 0xff, 0xff)),
                Case.refused(
                        "PNG with a negative length",
                        ScanProblem.BROKEN,
                        () -> Bytes.replace(PICTURE, AFTER_HEADER, 0xff, 0xff, 0xff, 0xff)),
                Case.refused(
                        "PNG with a critical chunk nobody knows", ScanProblem.BROKEN, () -> with("EVIL", new byte[1])),
                Case.refused("PNG with a second header", ScanProblem.BROKEN, () -> with("IHDR", new byte[13])),
                Case.refused(
                        "PNG with a palette of 300 colours", ScanProblem.BROKEN, () -> with("PLTE", new byte[900])),
                Case.clean("animated PNG", () -> with("acTL", new byte[8])));
    }

    private static Case header(String name, int width, int height, int depth, int type, ScanProblem problem) {
        return Case.refused(
                "PNG of " + name, problem, () -> picture(width, height, depth, type, Bytes.deflated(new byte[64])));
    }

    private static byte[] picture(int width, int height, int depth, int type, byte[] pixels) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) type);
        return Bytes.join(
                Arrays.copyOf(PICTURE, 8),
                Bytes.chunk("IHDR", header.array()),
                Bytes.chunk("IDAT", pixels),
                Bytes.chunk("IEND", new byte[0]));
    }
}
