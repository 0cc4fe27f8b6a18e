// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** One page of A4, measured in millimetres from its upper left corner. */
final class Sheet implements Closeable {
    /** Points in a millimetre. */
    static final float POINTS = 72 / 25.4f;

    static final float WIDTH = 210;

    /** From one line of text to the next, as a share of its size. */
    private static final float LEADING = 1.32f;

    private static final float HEIGHT = 297;
    private static final Color GREY = new Color(0x5d, 0x70, 0x83);

    private final Typeface typeface;
    private final PDPageContentStream content;

    Sheet(PDDocument document, Typeface typeface) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.typeface = typeface;
        this.content = new PDPageContentStream(document, page);
    }

    /** Height of a line of that size. */
    static float line(float size) {
        return size * LEADING / POINTS;
    }

    /** One line, its base line at that height. */
    void text(String text, float x, float y, float size, boolean bold) throws IOException {
        content.beginText();
        content.setFont(typeface.font(), size);
        if (bold) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(size / 30);
        }
        content.newLineAtOffset(x * POINTS, (HEIGHT - y) * POINTS);
        content.showText(typeface.printable(text));
        if (bold) {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.endText();
    }

    void stroke(float fromX, float fromY, float toX, float toY) throws IOException {
        content.setStrokingColor(GREY);
        content.setLineWidth(0.5f);
        content.moveTo(fromX * POINTS, (HEIGHT - fromY) * POINTS);
        content.lineTo(toX * POINTS, (HEIGHT - toY) * POINTS);
        content.stroke();
        content.setStrokingColor(Color.BLACK);
    }

    void frame(float x, float y, float width, float height) throws IOException {
        content.setStrokingColor(GREY);
        content.setLineWidth(0.8f);
        content.addRect(x * POINTS, (HEIGHT - y - height) * POINTS, width * POINTS, height * POINTS);
        content.stroke();
        content.setStrokingColor(Color.BLACK);
    }

    void image(PDImageXObject image, float x, float y, float width, float height) throws IOException {
        content.drawImage(image, x * POINTS, (HEIGHT - y - height) * POINTS, width * POINTS, height * POINTS);
    }

    /** A square drawing of side one, in that size. */
    void square(PDFormXObject form, float x, float y, float side) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(side * POINTS, 0, 0, side * POINTS, x * POINTS, (HEIGHT - y - side) * POINTS));
        content.drawForm(form);
        content.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
