// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.Raster;
import org.cittadino.scan.JpegHeader.Colour;

/** A picture for the printing press, shown as if its inks were ideal: enough to read a document. */
record Inks(Raster raster, Colour colours) implements Rows {
    static Rows of(Raster raster, Colour colours) {
        return new Inks(raster, colours);
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public void read(int y, int[] rgb) {
        var values = raster.getPixels(0, y, width(), 1, (int[]) null);
        for (var x = 0; x < width(); x++) {
            var at = x * 4;
            if (colours == Colour.ADOBE_YCCK) {
                mix(values, at);
            }
            for (var channel = 0; channel < 3; channel++) {
                rgb[x * 3 + channel] = left(values[at + channel]) * left(values[at + 3]) / 255;
            }
        }
    }

    /** Of the light, behind that much ink. */
    private int left(int ink) {
        return colours == Colour.CMYK ? 255 - ink : ink;
    }

    /** From brightness and two differences to three inks, by the numbers of JFIF. */
    private static void mix(int[] values, int at) {
        var brightness = values[at];
        var blue = values[at + 1] - 128;
        var red = values[at + 2] - 128;
        values[at] = within(brightness + 1.402 * red);
        values[at + 1] = within(brightness - 0.344136 * blue - 0.714136 * red);
        values[at + 2] = within(brightness + 1.772 * blue);
    }

    private static int within(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
