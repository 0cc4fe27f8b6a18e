// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/** Width and height as a header says them, within what we decode. */
record Dimensions(int width, int height) {
    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;

    Dimensions {
        if (width <= 0 || height <= 0) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new ScanRefused(ScanProblem.TOO_MANY_PIXELS);
        }
    }

    /** From each that many pixels one is kept, in both directions, so that what is decoded needs no more memory. */
    int step(int bytesPerPixel, long mostBytes) {
        var step = Math.max(1, Math.max(width, height) / Picture.LONGEST_SIDE);
        while (sampled(step) * bytesPerPixel > mostBytes) {
            step++;
        }
        return step;
    }

    long sampled(int step) {
        return (long) ((width + step - 1) / step) * ((height + step - 1) / step);
    }
}
