// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.util.List;

/** What became of the documents a citizen named on a form that asks for at least one. */
public sealed interface DocumentsReading {

    /** At least one, and none of them wrong. */
    record Given(DocumentsGiven documents) implements DocumentsReading {}

    /** All fields were left empty. */
    record NoneGiven() implements DocumentsReading {}

    /** At least one field holds something that is no such number. */
    record Mistaken(List<DocumentReading.Invalid> mistakes) implements DocumentsReading {}
}
