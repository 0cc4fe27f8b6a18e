// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Text as outlines. Java's own text needs fonts and libraries that a server's container does not have. */
final class Lettering {
    /** Liberation Sans, from the JAR of PDFBox: Latin with all marks of Europe. */
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Lettering() {}

    static TrueTypeFont font() throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("PDFBox has no " + FILE);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    /** Of size one, on a base line at height zero; signs the font lacks leave a gap. */
    static Path2D outline(String text) {
        try (var font = font()) {
            var outline = new Path2D.Double();
            var unit = 1.0 / font.getUnitsPerEm();
            var signs = font.getUnicodeCmapLookup();
            var x = 0.0;
            for (var sign : text.codePoints().toArray()) {
                var glyph = signs.getGlyphId(sign);
                var drawn = glyph == 0 ? null : font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    outline.append(
                            drawn.getPath().createTransformedShape(new AffineTransform(unit, 0, 0, -unit, x, 0)),
                            false);
                }
                x += font.getAdvanceWidth(glyph) * unit;
            }
            return outline;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
