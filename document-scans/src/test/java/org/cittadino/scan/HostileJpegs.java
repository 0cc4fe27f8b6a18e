// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Photos that bring something along, and photos that are none. */
final class HostileJpegs {
    private static final byte[] PHOTO = Drawn.jpeg(320, 200);
    private static final int FRAME = Bytes.find(PHOTO, 0xff, 0xc0);
    private static final int SCAN = Bytes.find(PHOTO, 0xff, 0xda);

    private HostileJpegs() {}

    static Stream<Case> all() {
        return Stream.of(carriers(), damaged(), bombs(), disguises()).flatMap(cases -> cases);
    }

    private static Stream<Case> carriers() {
        return Arrays.stream(Payload.values()).flatMap(payload -> {
            var what = payload.bytes();
            return Stream.of(
                    carrier(payload, "a comment", () -> segment(0xfe, what)),
                    carrier(payload, "APP1", () -> segment(0xe1, what)),
                    carrier(payload, "APP2", () -> segment(0xe2, what)),
                    carrier(payload, "APP13", () -> segment(0xed, what)),
                    carrier(payload, "a JFIF preview", () -> segment(0xe0, Bytes.join(Bytes.of("JFXX\0\20"), what))),
                    carrier(payload, "the bytes behind", () -> Bytes.join(PHOTO, what)),
                    carrier(
                            payload,
                            "a comment before the pixels",
                            () -> Bytes.insert(PHOTO, SCAN, Bytes.segment(0xfe, what))));
        });
    }

    private static Case carrier(Payload payload, String where, Supplier<byte[]> file) {
        return Case.clean("JPEG with " + payload + " in " + where, file);
    }

    private static byte[] segment(int marker, byte[] content) {
        return Bytes.insert(PHOTO, 2, Bytes.segment(marker, content));
    }

    private static Stream<Case> damaged() {
        var cut = IntStream.range(1, 20)
                .mapToObj(part -> Case.refused(
                        "JPEG cut off after " + part + " twentieths",
                        ScanProblem.BROKEN,
                        () -> Arrays.copyOf(PHOTO, PHOTO.length * part / 20)));
        var flipped = IntStream.range(0, 60)
                .mapToObj(seed -> Case.either("JPEG with bits flipped, seed " + seed, () -> flipped(PHOTO, seed)));
        var lengths = IntStream.of(0, 1, 2, 0xffff).boxed().flatMap(length -> Stream.of(FRAME, SCAN, 2)
                .map(at -> Case.either(
                        "JPEG with length " + length + " at " + at,
                        () -> Bytes.replace(PHOTO, at + 2, length >> 8, length & 0xff))));
        return Stream.of(cut, flipped, lengths).flatMap(cases -> cases);
    }

    /** Eight bits, anywhere behind the first three bytes. */
    static byte[] flipped(byte[] file, int seed) {
        var random = new Random(seed);
        var changed = file.clone();
        for (var count = 0; count < 8; count++) {
            changed[3 + random.nextInt(changed.length - 3)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static Stream<Case> bombs() {
        return Stream.of(
                size("50,000 x 50,000", 50_000, 50_000, ScanProblem.TOO_MANY_PIXELS),
                size("65,535 x 65,535", 65_535, 65_535, ScanProblem.TOO_MANY_PIXELS),
                size("12,001 x 10", 12_001, 10, ScanProblem.TOO_MANY_PIXELS),
                size("10 x 12,001", 10, 12_001, ScanProblem.TOO_MANY_PIXELS),
                size("10,000 x 4,001", 10_000, 4_001, ScanProblem.TOO_MANY_PIXELS),
                size("0 x 10", 0, 10, ScanProblem.BROKEN),
                size("10 x 0", 10, 0, ScanProblem.BROKEN),
                Case.either("JPEG of 40 million pixels that are not there", () -> sized(10_000, 4_000)),
                Case.refused("JPEG of a thousand scans", ScanProblem.BROKEN, () -> scans(1000)),
                Case.either("JPEG of sixty scans over 40 million pixels", () -> largest(scans(60))),
                frame("twelve bits", 4, 12),
                frame("lossless", 1, 0xc3),
                frame("arithmetic", 1, 0xc9),
                frame("hierarchical", 1, 0xc5),
                frame("no frame", 1, 0xfe),
                frame("two channels", 9, 2),
                Case.either(
                        "JPEG with two frames",
                        () -> Bytes.insert(PHOTO, FRAME, Arrays.copyOfRange(PHOTO, FRAME, SCAN))));
    }

    private static Case size(String name, int width, int height, ScanProblem problem) {
        return Case.refused("JPEG of " + name, problem, () -> sized(width, height));
    }

    private static byte[] sized(int width, int height) {
        return Bytes.replace(PHOTO, FRAME + 5, height >> 8, height & 0xff, width >> 8, width & 0xff);
    }

    private static Case frame(String name, int at, int value) {
        return Case.refused("JPEG, " + name, ScanProblem.BROKEN, () -> Bytes.replace(PHOTO, FRAME + at, value));
    }

    /** The last scan of a progressive photo, again and again. */
    private static byte[] scans(int times) {
        var photo = Drawn.jpeg(Drawn.corners(64, 64, BufferedImage.TYPE_INT_RGB), 0.5f, true);
        var last = photo.length;
        while ((photo[last - 2] & 0xff) != 0xff || (photo[last - 1] & 0xff) != 0xda) {
            last--;
        }
        var scan = Arrays.copyOfRange(photo, last - 2, photo.length - 2);
        var more = new byte[times][];
        Arrays.fill(more, scan);
        return Bytes.insert(photo, photo.length - 2, Bytes.join(more));
    }

    private static byte[] largest(byte[] progressive) {
        return Bytes.replace(
                progressive, Bytes.find(progressive, 0xff, 0xc2) + 5, 6324 >> 8, 6324 & 0xff, 6324 >> 8, 6324 & 0xff);
    }

    private static Stream<Case> disguises() {
        return Stream.of(
                other("GIF before a JPEG", Bytes.join(Bytes.of("GIF89a\1\0\1\0\0\0\0"), PHOTO)),
                other("ZIP before a JPEG", Bytes.join(Bytes.of("PK\3\4"), PHOTO)),
                other("blank before a JPEG", Bytes.join(Bytes.of(" "), PHOTO)),
                other("SVG", Payload.SVG.bytes()),
                other(
                        "SVG with an XML head",
                        Bytes.of(
                                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>")),
                other("HTML", Payload.HTML.bytes()),
                other("EICAR", Payload.EICAR.bytes()),
                other("PHP", Payload.PHP.bytes()),
                other("ZIP", Payload.ZIP.bytes()),
                other("GIF", Payload.GIF.bytes()),
                other("ELF", Payload.ELF.bytes()),
                other("Windows program", Bytes.of("MZ\220\0")),
                other("BMP", Bytes.of("BM\0\0\0\0")),
                other("TIFF", Bytes.of("II*\0\10\0\0\0")),
                other("WebP", Bytes.of("RIFF\0\0\0\0WEBPVP8 ")),
                other("HEIC", Bytes.of("\0\0\0\30ftypheic")),
                other("PostScript", Bytes.of("%!PS-Adobe-3.0\n(%pipe%id) (w) file")),
                other("Word of 2003", Bytes.of("\320\317\21\340\241\261\32\341")),
                other("MVG", Bytes.of("push graphic-context\nfill 'url(https://a/b.jpg\"|ls \"-la)'")),
                other("one byte", Bytes.of("\377")),
                other("blank before a PDF", Bytes.of(" %PDF-1.4")),
                Case.refused("nothing", ScanProblem.EMPTY, () -> new byte[0]),
                Case.refused(
                        "a byte too many",
                        ScanProblem.TOO_LARGE,
                        () -> Arrays.copyOf(PHOTO, ScanCleaner.MOST_BYTES + 1)),
                Case.refused("JPEG of three bytes", ScanProblem.BROKEN, () -> Bytes.of("\377\330\377")),
                Case.refused(
                        "HTML behind the first bytes of a JPEG",
                        ScanProblem.BROKEN,
                        () -> Bytes.join(Bytes.of("\377\330\377\340"), Payload.HTML.bytes())));
    }

    private static Case other(String name, byte[] file) {
        return Case.refused(name, ScanProblem.NOT_A_SCAN, () -> file);
    }
}
