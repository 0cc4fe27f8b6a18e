// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/** Looks at what came out. */
final class Pages {
    /** Frame, tables, scan: what is needed to draw; and the sixteen bytes that call it a JFIF. */
    private static final Set<Integer> NEEDED = Set.of(0xc0, 0xc4, 0xda, 0xdb, 0xe0);

    private Pages() {}

    static List<byte[]> of(ScanOutcome outcome) {
        if (outcome instanceof ScanOutcome.Clean clean) {
            return clean.pages();
        }
        throw new AssertionError(outcome.toString());
    }

    static void assertPlain(byte[] page) throws IOException {
        var text = new String(page, StandardCharsets.ISO_8859_1);
        for (var marker : Payload.MARKERS) {
            assertFalse(text.contains(marker), marker);
        }
        var at = 2;
        while ((page[at + 1] & 0xff) != 0xda) {
            var marker = page[at + 1] & 0xff;
            var length = (page[at + 2] & 0xff) << 8 | page[at + 3] & 0xff;
            assertTrue(NEEDED.contains(marker), () -> "segment " + Integer.toHexString(marker));
            assertTrue(marker != 0xe0 || length == 16, "a preview in the header");
            at += 2 + length;
        }
        assertEquals(page.length - 2, text.indexOf("\u00ff\u00d9", at), "something behind the end");
        var image = image(page);
        assertTrue(Math.max(image.getWidth(), image.getHeight()) <= 2400, "too large");
    }

    static BufferedImage image(byte[] page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page));
    }

    /** In the middle of the corner, a hand's breadth from the edge. */
    static void assertCorners(BufferedImage image, Color topLeft, Color topRight, Color bottomLeft, Color bottomRight) {
        var inset = Math.min(image.getWidth(), image.getHeight()) / 6;
        var right = image.getWidth() - 1 - inset;
        var bottom = image.getHeight() - 1 - inset;
        assertAlike(topLeft, image, inset, inset);
        assertAlike(topRight, image, right, inset);
        assertAlike(bottomLeft, image, inset, bottom);
        assertAlike(bottomRight, image, right, bottom);
    }

    static void assertAlike(Color wanted, BufferedImage image, int x, int y) {
        var found = new Color(image.getRGB(x, y));
        var distance = Math.abs(found.getRed() - wanted.getRed())
                + Math.abs(found.getGreen() - wanted.getGreen())
                + Math.abs(found.getBlue() - wanted.getBlue());
        assertTrue(distance < 150, () -> "at " + x + "," + y + " wanted " + wanted + " found " + found);
    }
}
