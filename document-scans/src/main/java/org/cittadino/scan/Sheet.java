// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** One page of a PDF, drawn at 150 dots per inch, or with fewer if it is larger than a screen can show. */
final class Sheet extends PDFRenderer {
    private static final float DOTS = 150 / 72f;

    private final Deadline deadline;

    Sheet(PDDocument sheet, Deadline deadline) {
        super(sheet);
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    Picture picture() throws IOException {
        var paper = document.getPage(0).getCropBox();
        var longest = Math.max(paper.getWidth(), paper.getHeight());
        var shortest = Math.min(paper.getWidth(), paper.getHeight());
        if (!(shortest > 0) || !Float.isFinite(longest)) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        return new Picture(renderImage(0, Math.min(DOTS, Picture.LONGEST_SIDE / longest), ImageType.RGB));
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PlainDrawer(parameters, deadline);
    }
}
