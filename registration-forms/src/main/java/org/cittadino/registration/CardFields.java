// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.registration.AskedDocument.CARD_TYPE;
import static org.cittadino.registration.AskedDocument.CIE;
import static org.cittadino.registration.AskedDocument.PAPER_DIGITS;
import static org.cittadino.registration.AskedDocument.PAPER_LETTERS;

import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentReading.Valid;
import org.cittadino.domain.document.DocumentType;

/** The identity card: two boxes for one on paper, a single one for an electronic one, and which of them it is. */
record CardFields(Strictness strictness) {

    /** What was read, and the box to which a mistake belongs. */
    record Box(String input, DocumentReading reading) {}

    /** The boxes of the chosen card count; if they are empty, those of the other. */
    Box read(CanonicalForm form) {
        var isCie = form.typed(CARD_TYPE).equals(DocumentType.CIE.name());
        var chosen = isCie ? electronic(form) : paper(form);
        var other = isCie ? paper(form) : electronic(form);
        return isEmpty(chosen.reading()) && !isEmpty(other.reading()) ? other : chosen;
    }

    private Box paper(CanonicalForm form) {
        return new Box(
                PAPER_LETTERS,
                read(DocumentType.PAPER_CARD, DocumentType.CIE, form.typed(PAPER_LETTERS), form.typed(PAPER_DIGITS)));
    }

    private Box electronic(CanonicalForm form) {
        return new Box(CIE, read(DocumentType.CIE, DocumentType.PAPER_CARD, form.typed(CIE), ""));
    }

    /** No number has the form of both cards: one that is right as the other kind is of the other kind. */
    private DocumentReading read(DocumentType type, DocumentType other, String first, String second) {
        var reading = DocumentNumber.read(type, first, second, strictness);
        var otherwise = DocumentNumber.read(other, first, second, strictness);
        return reading instanceof Invalid && otherwise instanceof Valid ? otherwise : reading;
    }

    private static boolean isEmpty(DocumentReading reading) {
        return reading instanceof Invalid invalid && invalid.reason() == Reason.EMPTY;
    }
}
