// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * A picture of one to four channels on white paper. Reads the values itself: colour management would take grey for linear,
 * and is native code that strangers' profiles should not reach.
 */
record Colours(Raster raster, @Nullable IndexColorModel palette, int highest) implements Rows {
    static Rows of(BufferedImage image) {
        var raster = image.getRaster();
        var palette = image.getColorModel() instanceof IndexColorModel index ? index : null;
        return new Colours(raster, palette, (1 << raster.getSampleModel().getSampleSize(0)) - 1);
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
        var bands = raster.getNumBands();
        var values = raster.getPixels(0, y, width(), 1, (int[]) null);
        for (var x = 0; x < width(); x++) {
            if (palette == null) {
                spread(values, x * bands, bands, rgb, x * 3);
            } else {
                look(palette.getRGB(values[x]), rgb, x * 3);
            }
        }
    }

    private void spread(int[] values, int from, int bands, int[] rgb, int to) {
        var isColoured = bands >= 3;
        var alpha = bands % 2 == 0 ? to255(values[from + bands - 1]) : 255;
        for (var channel = 0; channel < 3; channel++) {
            rgb[to + channel] = onWhite(to255(values[isColoured ? from + channel : from]), alpha);
        }
    }

    private int to255(int value) {
        return highest == 255 ? value : value * 255 / highest;
    }

    private static void look(int argb, int[] rgb, int to) {
        for (var channel = 0; channel < 3; channel++) {
            rgb[to + channel] = onWhite(argb >> 16 - 8 * channel & 0xff, argb >>> 24);
        }
    }

    private static int onWhite(int value, int alpha) {
        return alpha == 255 ? value : (value * alpha + 255 * (255 - alpha)) / 255;
    }
}
