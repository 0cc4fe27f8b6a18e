// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.util.ArrayList;
import java.util.List;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentReading.Valid;

/**
 * The documents somebody named on a form that asks for one of several: one is enough, and what is filled in besides must
 * be right too.
 */
public final class DocumentsGiven {

    private final List<DocumentNumber> numbers;

    private DocumentsGiven(List<DocumentNumber> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /** Nobody was asked for a document: an official may ask about a person all the same. */
    public static DocumentsGiven none() {
        return new DocumentsGiven(List.of());
    }

    /** A single document. */
    public static DocumentsGiven of(DocumentNumber number) {
        return new DocumentsGiven(List.of(number));
    }

    /** Judges the readings of all fields of the form, the empty ones too. */
    public static DocumentsReading judge(List<DocumentReading> fields) {
        var numbers = new ArrayList<DocumentNumber>();
        var mistakes = new ArrayList<Invalid>();
        for (var field : fields) {
            if (field instanceof Valid valid) {
                numbers.add(valid.number());
            } else if (field instanceof Invalid invalid && invalid.reason() != Reason.EMPTY) {
                mistakes.add(invalid);
            }
        }
        if (!mistakes.isEmpty()) {
            return new DocumentsReading.Mistaken(List.copyOf(mistakes));
        }
        return numbers.isEmpty()
                ? new DocumentsReading.NoneGiven()
                : new DocumentsReading.Given(new DocumentsGiven(numbers));
    }

    /** In the order of the form; at least one unless nobody was asked. */
    public List<DocumentNumber> numbers() {
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentsGiven given && numbers.equals(given.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return "DocumentsGiven[" + numbers.size() + "]";
    }
}
