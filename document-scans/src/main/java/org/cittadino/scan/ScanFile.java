// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A file of a type we take, its header read and within the limits; nothing of it is decoded yet. */
interface ScanFile {
    /** Whether it may need so much memory that nothing else is decoded beside it. */
    boolean isHeavy();

    List<Picture> pages(Deadline deadline) throws IOException;

    /** By its first bytes alone: names and declared types are the sender's word. */
    static ScanFile of(byte[] bytes) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.begins(bytes))
                .findFirst()
                .orElseThrow(() -> new ScanRefused(ScanProblem.NOT_A_SCAN))
                .reader
                .apply(bytes);
    }

    /** The types, by the bytes each must begin with: a PDF that begins elsewhere is also something else. */
    enum Kind {
        JPEG(JpegFile::of, 0xff, 0xd8, 0xff),
        PNG(PngFile::of, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
        PDF(PdfFile::of, '%', 'P', 'D', 'F', '-');

        private final Function<byte[], ScanFile> reader;
        private final int[] magic;

        Kind(Function<byte[], ScanFile> reader, int... magic) {
            this.reader = reader;
            this.magic = magic;
        }

        private boolean begins(byte[] bytes) {
            if (bytes.length < magic.length) {
                return false;
            }
            for (var place = 0; place < magic.length; place++) {
                if ((bytes[place] & 0xff) != magic[place]) {
                    return false;
                }
            }
            return true;
        }
    }
}
