// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.document.DocumentsReading;
import org.cittadino.registration.CardFields.Box;

/** The documents of which the citizen names at least one. */
record DocumentFields(DocumentConfig config) {

    /** All inputs of this section; none of them belongs to an attribute. */
    List<String> inputs() {
        return config.documents().stream()
                .flatMap(document -> document.inputs().stream())
                .toList();
    }

    void read(CanonicalForm form) {
        var boxes = config.documents().stream()
                .map(document -> read(form, document))
                .toList();
        var judged = DocumentsGiven.judge(boxes.stream().map(Box::reading).toList());
        if (judged instanceof DocumentsReading.Given given) {
            form.name(given.documents());
        } else if (judged instanceof DocumentsReading.NoneGiven) {
            askForOne(form, boxes);
        } else {
            boxes.forEach(box -> refuse(form, box));
        }
    }

    private Box read(CanonicalForm form, AskedDocument document) {
        return document == AskedDocument.IDENTITY_CARD
                ? new CardFields(config.strictness()).read(form)
                : new Box(
                        document.input(),
                        DocumentNumber.read(document.type(), form.typed(document.input()), config.strictness()));
    }

    private static void askForOne(CanonicalForm form, List<Box> boxes) {
        // what is far too long reads as nothing, and was refused already
        if (boxes.stream().noneMatch(box -> form.isWrong(box.input()))) {
            form.fail(boxes.get(0).input(), boxes.size() > 1 ? "cittadinoDocumentNone" : "cittadinoDocumentMissing");
        }
    }

    private void refuse(CanonicalForm form, Box box) {
        if (box.reading() instanceof Invalid invalid && invalid.reason() != Reason.EMPTY) {
            form.fail(box.input(), message(invalid.reason()), String.join(", ", invalid.expected()));
        }
    }

    private String message(Reason reason) {
        if (config.strictness() == Strictness.LENIENT) {
            return "cittadinoDocumentLenient";
        }
        return switch (reason) {
            case LOOK_ALIKE -> "cittadinoDocumentLookAlike";
            case CHARACTERS -> "cittadinoDocumentCharacters";
            case EMPTY, TOO_LONG, SHAPE -> "cittadinoDocumentShape";
        };
    }
}
