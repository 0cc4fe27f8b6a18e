// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font of the letters, embedded as far as it is used, and what fits into it. */
final class Typeface {
    /** Liberation Sans, from the JAR of PDFBox: Latin with all marks of Europe. */
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String UNKNOWN = "?";

    /** Blanks that hold two signs together, as before a colon in French. */
    private static final String NO_BREAK = "\u00a0\u2007\u202f";

    private final PDFont font;
    private final Map<Integer, String> drawn = new HashMap<>();
    private final Map<Character, Float> widths = new HashMap<>();

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("PDFBox has no " + FILE);
            }
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // ligatures are nothing to copy a user name from, and looking for them takes nine tenths of the time
            parsed.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(parsed);
            return new Typeface(PDType0Font.load(document, parsed, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text in signs the font has: without marks where it lacks the letter with them, else a question mark. */
    String printable(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> printable.append(drawn.computeIfAbsent(sign, this::sign)));
        return printable.toString();
    }

    private String sign(int codePoint) {
        if (NO_BREAK.indexOf(codePoint) >= 0) {
            return "\u00a0";
        }
        if (Character.isISOControl(codePoint)
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return "";
        }
        var sign = Character.toString(codePoint);
        // beyond the first plane the font has nothing for names
        if (Character.isBmpCodePoint(codePoint) && has(sign)) {
            return sign;
        }
        var plain = Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return !plain.isEmpty() && has(plain) ? plain : UNKNOWN;
    }

    private boolean has(String text) {
        try {
            font.encode(text);
            return true;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In millimetres. Each sign is measured once: the font would read its tables anew for every word. */
    float width(String printable, float size) {
        var thousandths = 0f;
        for (var sign : printable.toCharArray()) {
            thousandths += widths.computeIfAbsent(sign, this::measured);
        }
        return thousandths / 1000 * size / Sheet.POINTS;
    }

    private float measured(char sign) {
        try {
            return font.getStringWidth(String.valueOf(sign));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lines no wider than that; a word that is too long alone is broken. */
    List<String> wrapped(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : printable(text).strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, size, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds the full pieces of the word to the lines. */
    private String broken(String word, float size, float width, List<String> lines) {
        var rest = word;
        while (width(rest, size) > width) {
            var length = 1;
            while (width(rest.substring(0, length + 1), size) <= width) {
                length++;
            }
            lines.add(rest.substring(0, length));
            rest = rest.substring(length);
        }
        return rest;
    }
}
