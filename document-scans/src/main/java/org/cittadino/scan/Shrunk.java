// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Makes a picture small enough by averaging over areas, one line at a time, and turns it upright. */
final class Shrunk {
    private final Rows rows;
    private final Deadline deadline;
    private final int width;
    private final int height;

    Shrunk(Rows rows, Deadline deadline) {
        this.rows = rows;
        this.deadline = deadline;
        var longest = Math.max(rows.width(), rows.height());
        this.width = longest <= Picture.LONGEST_SIDE ? rows.width() : scaled(rows.width(), longest);
        this.height = longest <= Picture.LONGEST_SIDE ? rows.height() : scaled(rows.height(), longest);
    }

    private static int scaled(int side, int longest) {
        return Math.max(1, Math.round((float) side * Picture.LONGEST_SIDE / longest));
    }

    /**
     * Upright.
     *
     * @param orientation as Exif counts
     */
    Picture upright(int orientation) {
        var turn = new Turn(orientation, width, height);
        var target = new BufferedImage(turn.width(), turn.height(), BufferedImage.TYPE_INT_RGB);
        var source = new int[rows.width() * 3];
        var across = new float[width * 3];
        var sum = new float[width * 3];
        var line = 0;
        for (var y = 0; y < rows.height(); y++) {
            deadline.check();
            rows.read(y, source);
            squeeze(source, across);
            // in units of which a line of the source has "height" and one of the target "rows.height()"
            var begin = (long) y * height;
            var end = begin + height;
            var border = (long) (line + 1) * rows.height();
            add(across, Math.min(end, border) - begin, sum);
            if (end >= border) {
                write(sum, line++, turn, target);
                Arrays.fill(sum, 0);
                add(across, end - border, sum);
            }
        }
        return new Picture(target);
    }

    /** Averages one line of the source into the columns of the target. */
    private void squeeze(int[] source, float[] across) {
        if (width == rows.width()) {
            for (var place = 0; place < across.length; place++) {
                across[place] = source[place];
            }
            return;
        }
        Arrays.fill(across, 0);
        for (var x = 0; x < rows.width(); x++) {
            var begin = (long) x * width;
            var end = begin + width;
            var column = (int) (begin / rows.width());
            var border = (long) (column + 1) * rows.width();
            var share = (float) (Math.min(end, border) - begin) / rows.width();
            var rest = (float) Math.max(0, end - border) / rows.width();
            for (var channel = 0; channel < 3; channel++) {
                across[column * 3 + channel] += share * source[x * 3 + channel];
                if (rest > 0) {
                    across[column * 3 + 3 + channel] += rest * source[x * 3 + channel];
                }
            }
        }
    }

    private void add(float[] across, long units, float[] sum) {
        var share = (float) units / rows.height();
        if (share > 0) {
            for (var place = 0; place < sum.length; place++) {
                sum[place] += share * across[place];
            }
        }
    }

    private void write(float[] sum, int line, Turn turn, BufferedImage target) {
        for (var x = 0; x < width; x++) {
            var rgb = value(sum[x * 3]) << 16 | value(sum[x * 3 + 1]) << 8 | value(sum[x * 3 + 2]);
            target.setRGB(turn.x(x, line), turn.y(x, line), rgb);
        }
    }

    private static int value(float average) {
        return Math.max(0, Math.min(255, Math.round(average)));
    }
}
