// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.util.List;

/** What became of a document number that a citizen typed in. */
public sealed interface DocumentReading {

    /** A number such as that document may have. */
    record Valid(DocumentNumber number) implements DocumentReading {}

    /** Not such a number; the reason says which mistake to tell the citizen about. */
    record Invalid(DocumentType type, Reason reason) implements DocumentReading {

        /** Invented numbers in the forms that would have been right. */
        public List<String> expected() {
            return type.examples();
        }
    }

    /** Why a typed number is refused, in the order of the checks. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        /** Holds something that is neither an unaccented letter nor a digit. */
        CHARACTERS,
        /**
         * Right but for an O or I where a digit belongs, or the reverse. Never mended in silence: the number on the
         * document decides, and the citizen has it in hand.
         */
        LOOK_ALIKE,
        SHAPE
    }
}
