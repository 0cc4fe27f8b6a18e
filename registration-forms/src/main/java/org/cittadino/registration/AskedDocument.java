// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.domain.document.DocumentType;

/** A document that the form may ask for, in the order of the page. */
enum AskedDocument {
    /** On paper or electronic: the citizen says which. */
    IDENTITY_CARD("identity-card", "documentPaperLetters", DocumentType.PAPER_CARD),
    DRIVING_LICENCE("driving-licence", "documentLicence", DocumentType.DRIVING_LICENCE),
    PASSPORT("passport", "documentPassport", DocumentType.PASSPORT),
    RESIDENCE_PERMIT("residence-permit", "documentPermit", DocumentType.RESIDENCE_PERMIT),
    HEALTH_CARD("health-card", "documentHealthCard", DocumentType.HEALTH_CARD);

    /** Radio buttons with the names of the two types of card. */
    static final String CARD_TYPE = "documentCardType";

    static final String PAPER_LETTERS = IDENTITY_CARD.input;
    static final String PAPER_DIGITS = "documentPaperDigits";
    static final String CIE = "documentCie";

    private final String id;
    private final String input;
    private final DocumentType type;

    AskedDocument(String id, String input, DocumentType type) {
        this.id = id;
        this.input = input;
        this.type = type;
    }

    static Optional<AskedDocument> named(String id) {
        return Stream.of(values()).filter(document -> document.id.equals(id)).findFirst();
    }

    /** As it stands in the settings. */
    String id() {
        return id;
    }

    /** Its first box on the page. */
    String input() {
        return input;
    }

    DocumentType type() {
        return type;
    }

    /** All inputs that belong to it. */
    List<String> inputs() {
        return this == IDENTITY_CARD ? List.of(CARD_TYPE, PAPER_LETTERS, PAPER_DIGITS, CIE) : List.of(input);
    }
}
