// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Pages from a scanner, drawn anew. Nothing of a PDF that acts is even looked at. */
record PdfFile(byte[] bytes) implements ScanFile {
    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    /** Each array and dictionary takes dozens of bytes of heap for two of the file; pictures have these signs by chance. */
    private static final int MOST_BRACKETS = 400_000;

    private static final long SCRATCH_BYTES = 16 << 20;

    static PdfFile of(byte[] bytes) {
        var brackets = 0;
        for (var place = 0; place < bytes.length; place++) {
            if (bytes[place] == '[' || bytes[place] == '<') {
                brackets++;
            } else if (bytes[place] == '/' && begins(ENCRYPTED, bytes, place)) {
                throw new ScanRefused(ScanProblem.LOCKED);
            }
        }
        if (brackets > MOST_BRACKETS) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        return new PdfFile(bytes);
    }

    private static boolean begins(byte[] word, byte[] bytes, int from) {
        for (var place = 0; place < word.length; place++) {
            if (from + place >= bytes.length || bytes[from + place] != word[place]) {
                return false;
            }
        }
        return true;
    }

    /** Its pictures are decoded at once and may lie over each other. */
    @Override
    public boolean isHeavy() {
        return true;
    }

    @Override
    public List<Picture> pages(Deadline deadline) throws IOException {
        PdfSettings.apply();
        return MeasuredFilter.within(deadline, () -> drawn(deadline));
    }

    private List<Picture> drawn(Deadline deadline) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(SCRATCH_BYTES).streamCache;
        try (var document = Loader.loadPDF(new PatientSource(bytes, deadline), "", memory)) {
            if (document.isEncrypted()) {
                throw new ScanRefused(ScanProblem.LOCKED);
            }
            var pages = new ArrayList<Picture>();
            for (var page : new PageTree(document.getDocument()).pages()) {
                pages.add(drawn(page, deadline));
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new ScanRefused(ScanProblem.LOCKED);
        }
    }

    /** Alone in a document of its own, which knows nothing of forms, layers or scripts. */
    private static Picture drawn(COSDictionary page, Deadline deadline) throws IOException {
        new PdfSieve(deadline).clean(page);
        try (var sheet = new PDDocument()) {
            sheet.addPage(new PDPage(page));
            return new Sheet(sheet, deadline).picture();
        }
    }
}
