// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The address of a page for the camera of a telephone; drawn once for all letters of a document. */
final class QrCode {
    private QrCode() {}

    /** A square of side one; leave four modules of white around it. */
    static PDFormXObject of(String address, PDDocument document) throws IOException {
        var modules = modules(address);
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(1, 1));
        form.setResources(new PDResources());
        var side = 1f / modules.getWidth();
        try (var content = new PDFormContentStream(form)) {
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        content.addRect(x * side, 1 - (y + 1) * side, side, side);
                    }
                }
            }
            content.fill();
        }
        return form;
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("the address of the account page does not fit into a QR code", tooLong);
        }
    }
}
