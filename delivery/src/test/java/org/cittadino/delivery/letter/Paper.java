// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cittadino.store.LetterContent;

/** What came out of the printer, read back. */
record Paper(byte[] bytes, List<Paper.Page> pages) {
    /** One piece of text and where it stands, in millimetres from the upper left corner. */
    record Piece(String text, float left, float base, float right) {}

    record Page(List<Piece> pieces) {
        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        }

        boolean says(String text) {
            return squeezed(text()).contains(squeezed(text));
        }

        /** Without the blanks that stand between pieces and at the ends of lines. */
        private static String squeezed(String text) {
            return text.replaceAll("[\\s\\p{Z}]", "");
        }

        /** What shows in the window of an envelope. */
        List<String> window() {
            return pieces.stream()
                    .filter(piece -> piece.left() > 90 && piece.base() > 44 && piece.base() < 90)
                    .map(piece -> piece.text().strip())
                    .toList();
        }
    }

    static Paper of(Townhall town, LetterContent... letters) {
        var pdf = new ByteArrayOutputStream();
        try {
            new LetterPrinter(town.session()).print(List.of(letters), Townhall.BATCH, pdf);
            try (var document = Loader.loadPDF(pdf.toByteArray())) {
                return new Paper(pdf.toByteArray(), pages(document));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Page> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<Page>();
        for (var number = 1; number <= document.getNumberOfPages(); number++) {
            var pieces = new ArrayList<Piece>();
            var reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> signs) {
                    var first = signs.get(0);
                    var last = signs.get(signs.size() - 1);
                    pieces.add(new Piece(
                            text,
                            first.getXDirAdj() / Sheet.POINTS,
                            first.getYDirAdj() / Sheet.POINTS,
                            (last.getXDirAdj() + last.getWidthDirAdj()) / Sheet.POINTS));
                }
            };
            reader.setStartPage(number);
            reader.setEndPage(number);
            reader.getText(document);
            pages.add(new Page(List.copyOf(pieces)));
        }
        return pages;
    }
}
