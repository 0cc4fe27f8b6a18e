// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a stream says about itself; from some of it a decoder reserves memory before it has seen a single byte. */
record FilterParameters(COSDictionary stream, COSDictionary decoding) {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MEBIBYTE = 1 << 20;

    void check() {
        var bits = (long) number(COSName.COLORS, 1) * number(COSName.BITS_PER_COMPONENT, 8);
        var columns = number(COSName.COLUMNS, 1728);
        if (bits < 0 || columns < 0 || bits * columns / 8 > LONGEST_LINE) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        var rows = Math.max(number(COSName.ROWS, 1), stream.getInt(COSName.HEIGHT, COSName.H, 1));
        new Dimensions(Math.max(1, columns), Math.max(1, rows));
    }

    private int number(COSName name, int otherwise) {
        return decoding.getInt(name, otherwise);
    }

    /** Pictures are large; lines and text are not, and each byte of them may become an object. */
    int mostBytes() {
        if (isTable()) {
            return MEBIBYTE / 4;
        }
        var isInline = !(stream instanceof COSStream);
        var isPicture = isInline || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        return isPicture && !isStructure() ? 64 * MEBIBYTE : 2 * MEBIBYTE;
    }

    /** The document's own table or objects, by what PDFBox needs to read them as such; their type need not be stated. */
    boolean isStructure() {
        return isTable() || stream.containsKey(COSName.FIRST);
    }

    private boolean isTable() {
        return stream.getDictionaryObject(COSName.W) instanceof COSArray;
    }
}
