// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * The line that says what a copy is for, slanting over the whole page and into its pixels: who steals the picture cannot
 * use it elsewhere. Thin enough to read the document through it.
 */
final class Watermark {
    /** Twenty lines of text would fit over each other on the longest side: legible, and few enough. */
    private static final double SIZE = 1 / 44.0;

    private static final double SLANT = Math.toRadians(-27);
    private static final double LINE_DISTANCE = 6.5;
    private static final double GAP = 3;
    private static final int SMALLEST = 9;
    private static final Color INK = new Color(0, 40, 90, 72);
    private static final Color RIM = new Color(255, 255, 255, 60);

    private final String line;

    Watermark(String line) {
        this.line = line.strip();
    }

    void over(BufferedImage page) {
        if (line.isEmpty()) {
            return;
        }
        var size = Math.max(SMALLEST, Math.max(page.getWidth(), page.getHeight()) * SIZE);
        var words = Lettering.outline(line);
        var length = words.getBounds2D().getWidth() + GAP;
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.translate(page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.rotate(SLANT);
        pen.scale(size, size);
        var reach = Math.hypot(page.getWidth(), page.getHeight()) / 2 / size;
        var row = 0;
        for (var y = -reach; y < reach + 1; y += LINE_DISTANCE, row++) {
            // every second line begins in the middle, so that no strip of the page stays free
            for (var x = -reach - (row % 2) * length / 2; x < reach; x += length) {
                draw(pen, words, x, y);
            }
        }
        pen.dispose();
    }

    private static void draw(Graphics2D pen, Path2D words, double x, double y) {
        var there = words.createTransformedShape(AffineTransform.getTranslateInstance(x, y));
        pen.setColor(RIM);
        pen.setStroke(new BasicStroke(0.06f));
        pen.draw(there);
        pen.setColor(INK);
        pen.fill(there);
    }
}
