// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF as they really hang in its tree: the count it states is only a word. */
final class PageTree {
    private static final int MOST_BRANCHES = 64;

    /** What a page takes over from the branch it hangs on. */
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final COSDocument document;

    PageTree(COSDocument document) {
        this.document = document;
    }

    /** Each a copy that has only what is drawn: no annotation, no action, no way to the rest of the document. */
    List<COSDictionary> pages() {
        var trailer = document.getTrailer();
        var catalog = trailer == null ? null : trailer.getCOSDictionary(COSName.ROOT);
        var root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        visit(root, new COSDictionary());
        if (pages.isEmpty()) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        return pages;
    }

    private void visit(COSDictionary node, COSDictionary above) {
        if (!seen.add(node) || seen.size() > MOST_BRANCHES) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        var own = new COSDictionary();
        for (var key : INHERITED) {
            var value = node.getDictionaryObject(key);
            own.setItem(key, value == null ? above.getItem(key) : value);
        }
        var kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            page(node, own);
        } else {
            visit(kids, own);
        }
    }

    private void visit(COSArray kids, COSDictionary own) {
        for (var place = 0; place < kids.size(); place++) {
            if (kids.getObject(place) instanceof COSDictionary kid) {
                visit(kid, own);
            }
        }
    }

    private void page(COSDictionary node, COSDictionary page) {
        if (pages.size() == ScanCleaner.MOST_PAGES) {
            throw new ScanRefused(ScanProblem.TOO_MANY_PAGES);
        }
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.CONTENTS, contents(node.getDictionaryObject(COSName.CONTENTS)));
        pages.add(page);
    }

    /** Content that calls itself a picture would be allowed the size of one. */
    private static @Nullable COSBase contents(@Nullable COSBase contents) {
        if (contents instanceof COSStream stream) {
            stream.removeItem(COSName.SUBTYPE);
        } else if (contents instanceof COSArray array) {
            for (var place = 0; place < array.size(); place++) {
                if (array.getObject(place) instanceof COSStream stream) {
                    stream.removeItem(COSName.SUBTYPE);
                }
            }
        }
        return contents;
    }
}
