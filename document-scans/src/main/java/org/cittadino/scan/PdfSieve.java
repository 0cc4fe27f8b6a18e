// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what a scanner does not need and what cannot be bounded: programs in fonts and functions, patterns,
 * shadings, groups and masks that are drawn apart, colour profiles. What is left are pictures, lines and plain text.
 */
final class PdfSieve {
    private static final int MOST_OBJECTS = 50_000;

    private static final List<COSName> LEFT_OUT = List.of(
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.getPDFName("CharProcs"),
            COSName.TO_UNICODE,
            COSName.GROUP,
            COSName.PATTERN,
            COSName.SHADING,
            COSName.BM,
            COSName.TR,
            COSName.OC,
            COSName.PARENT);

    /** Whose colours come out of a program. */
    private static final Set<COSName> CALCULATED = Set.of(COSName.SEPARATION, COSName.DEVICEN);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Deadline deadline;

    PdfSieve(Deadline deadline) {
        this.deadline = deadline;
    }

    void clean(COSDictionary page) {
        wait(page);
        while (!waiting.isEmpty()) {
            deadline.check();
            var next = waiting.removeFirst();
            if (next instanceof COSDictionary dictionary) {
                sift(dictionary);
            } else if (next instanceof COSArray array) {
                sift(array);
            }
        }
    }

    private void wait(@Nullable COSBase found) {
        var object = found instanceof COSObject reference ? reference.getObject() : found;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new ScanRefused(ScanProblem.BROKEN);
            }
            waiting.addLast(object);
        }
    }

    private void sift(COSDictionary dictionary) {
        LEFT_OUT.forEach(dictionary::removeItem);
        // dashes may be shorter than any pixel; a picture may have the same name
        if (dictionary.getDictionaryObject(COSName.D) instanceof COSArray) {
            dictionary.removeItem(COSName.D);
        }
        if (dictionary instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            new Dimensions(stream.getInt(COSName.WIDTH, COSName.W), stream.getInt(COSName.HEIGHT, COSName.H));
        } else {
            // of a picture it is a picture, elsewhere it is drawn apart
            dictionary.removeItem(COSName.SMASK);
            if (dictionary instanceof COSStream stream) {
                unpack(stream);
            }
        }
        // an encoding may be a name or a program
        if (dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSStream) {
            dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        }
        for (var key : List.copyOf(dictionary.keySet())) {
            var value = dictionary.getDictionaryObject(key);
            var plain = plainColours(value);
            if (plain != null) {
                dictionary.setItem(key, plain);
            } else {
                wait(value);
            }
        }
    }

    /** PDFBox inflates what is drawn while it draws, past every filter that could measure it: so here, and once. */
    private static void unpack(COSStream stream) {
        try {
            byte[] content;
            try (var packed = stream.createInputStream()) {
                content = packed.readAllBytes();
            }
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.DECODE_PARMS);
            try (var plain = stream.createRawOutputStream()) {
                plain.write(content);
            }
        } catch (IOException broken) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
    }

    private void sift(COSArray array) {
        if (array.size() > 0 && array.getObject(0) instanceof COSName name && CALCULATED.contains(name)) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        for (var place = 0; place < array.size(); place++) {
            var value = array.getObject(place);
            var plain = plainColours(value);
            if (plain != null) {
                array.set(place, plain);
            } else {
                wait(value);
            }
        }
    }

    /** A profile is read by native code; a document can be read without. */
    private static @Nullable COSName plainColours(@Nullable COSBase value) {
        if (value instanceof COSArray array
                && array.size() > 1
                && COSName.ICCBASED.equals(array.getObject(0))
                && array.getObject(1) instanceof COSStream profile) {
            return switch (profile.getInt(COSName.N)) {
                case 1 -> COSName.DEVICEGRAY;
                case 3 -> COSName.DEVICERGB;
                case 4 -> COSName.DEVICECMYK;
                default -> throw new ScanRefused(ScanProblem.BROKEN);
            };
        }
        return null;
    }
}
