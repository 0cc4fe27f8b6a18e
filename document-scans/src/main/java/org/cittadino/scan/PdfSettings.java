// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** What has to be said to PDFBox once. */
final class PdfSettings {
    /** It quotes from the file what it does not understand; held here, because the log manager forgets whom nobody holds. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OneFont());
    }

    private PdfSettings() {}

    /** Loads this class. */
    static void apply() {}
}
