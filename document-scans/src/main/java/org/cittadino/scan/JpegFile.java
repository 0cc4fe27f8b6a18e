// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.util.List;

/** A photo. Only its first picture counts: cameras put previews and second exposures behind it. */
record JpegFile(JpegHeader header, byte[] bare) implements ScanFile {
    /** A progressive picture is collected outside the heap, two bytes for each value, before its first line appears. */
    private static final long HEAVY_BYTES = 64 << 20;

    static JpegFile of(byte[] bytes) {
        var markers = new JpegMarkers(bytes);
        var bare = markers.bare();
        return new JpegFile(markers.header(), bare);
    }

    @Override
    public boolean isHeavy() {
        return header.isProgressive() && 2L * header.size().sampled(1) * header.channels() > HEAVY_BYTES;
    }

    @Override
    public List<Picture> pages(Deadline deadline) throws IOException {
        try (var decoding = new Decoding("jpeg", new PatientStream(bare, deadline))) {
            var size = header.size();
            // of four channels the runtime reads the values alone, colours are ours
            var rows = header.channels() == 4
                    ? Inks.of(decoding.values(size), header.colours())
                    : Colours.of(decoding.image(size, header.channels()));
            return List.of(new Shrunk(rows, deadline).upright(header.orientation()));
        }
    }
}
