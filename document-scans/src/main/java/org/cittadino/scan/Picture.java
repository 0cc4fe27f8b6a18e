// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A page as it is kept: opaque, red, green and blue, no side longer than a screen can show. */
final class Picture {
    static final int LONGEST_SIDE = 2_400;

    /** Small print stays readable, a page of A4 has about half a megabyte. */
    private static final float QUALITY = 0.85f;

    private final BufferedImage pixels;

    Picture(BufferedImage pixels) {
        this.pixels = pixels;
    }

    void mark(String watermark) {
        new Watermark(watermark).over(pixels);
    }

    /** Without metadata: there is nothing it could come from. */
    byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 19);
        var writer = OwnCodec.jpegWriter();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(pixels, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
