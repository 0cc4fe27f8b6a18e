// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int DOTS_PER_INCH = 150;

    /** Read off the printed page, as the camera of a telephone does it. */
    @Test
    void leadsToTheAccountPageAndHoldsNothingElse() throws Exception {
        var paper = Paper.of(new Townhall(), Townhall.letter("Mario Rossi", "it"));
        try (var document = Loader.loadPDF(paper.bytes())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);

            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen)));

            assertEquals(Townhall.ENTRANCE, read.getText());
        }
    }

    @Test
    void anAddressThatIsTooLongIsAMistakeOfTheServer() throws Exception {
        try (var document = new PDDocument()) {
            assertThrows(IllegalArgumentException.class, () -> QrCode.of("https://" + "x".repeat(4000), document));
        }
    }
}
