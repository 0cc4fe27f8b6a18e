// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.util.List;

/** A picture of a screen or from a scanner. Of an animation the still that stands for it. */
record PngFile(Dimensions size, int bytesPerPixel, byte[] bare) implements ScanFile {
    static PngFile of(byte[] bytes) {
        var chunks = new PngChunks(bytes);
        var bare = chunks.bare();
        return new PngFile(chunks.size(), chunks.bytesPerPixel(), bare);
    }

    @Override
    public boolean isHeavy() {
        return false;
    }

    @Override
    public List<Picture> pages(Deadline deadline) throws IOException {
        try (var decoding = new Decoding("png", new PatientStream(bare, deadline))) {
            var rows = Colours.of(decoding.image(size, bytesPerPixel));
            return List.of(new Shrunk(rows, deadline).upright(1));
        }
    }
}
