// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** One picture at the decoder of the runtime, which leaves out lines and columns while it reads if they are too many. */
final class Decoding implements Closeable {
    /** Two at once, what they are shrunk to and what they are read from stay below 200 MB. */
    private static final long MOST_BYTES = 64 << 20;

    private final ImageReader reader;
    private final ImageInputStream input;

    Decoding(String format, InputStream bytes) {
        this.reader = OwnCodec.reader(format);
        this.input = new MemoryCacheImageInputStream(bytes);
        reader.setInput(input, true, true);
    }

    BufferedImage image(Dimensions size, int bytesPerPixel) throws IOException {
        return reader.read(0, settings(size, bytesPerPixel));
    }

    /** Four channels, not interpreted. */
    Raster values(Dimensions size) throws IOException {
        return reader.readRaster(0, settings(size, 4));
    }

    private ImageReadParam settings(Dimensions size, int bytesPerPixel) throws IOException {
        // the header was ours to read; should the decoder read another, its size was never checked
        if (reader.getWidth(0) != size.width() || reader.getHeight(0) != size.height()) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        var step = size.step(bytesPerPixel, MOST_BYTES);
        var settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(step, step, 0, 0);
        return settings;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
