// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.util.List;
import java.util.Optional;

/**
 * The documents a citizen may name. The type is always asked and never guessed from the number, because a paper card
 * and a passport share their shape.
 */
public enum DocumentType {
    PAPER_CARD(DocumentKind.CARD, new DocumentShape("AA1234567", "[A-Z]{2}[0-9]{7}")),
    /** Carta d'identità elettronica: since 2016, and the first two issues. */
    CIE(
            DocumentKind.CARD,
            new DocumentShape("CA00000AA", "C[A-Z][0-9]{5}[A-Z]{2}"),
            new DocumentShape("1234567AA", "[0-9]{7}[A-Z]{2}")),
    /** Issued by a province, or by the central office (Circ. MIT 30039/2011). */
    DRIVING_LICENCE(
            DocumentKind.LICENCE,
            new DocumentShape("RM1234567X", "[A-Z]{2}[0-9]{7}[A-Z]"),
            new DocumentShape("U1532B456K", "U1[0-9A-Z]{7}[A-Z]")),
    PASSPORT(DocumentKind.PASSPORT, new DocumentShape("YA1234567", "[A-Z]{2}[0-9]{7}")),
    RESIDENCE_PERMIT(DocumentKind.PERMIT, new DocumentShape("I12345678", "I[0-9]{8}")),
    /** The number of the card itself, on the back of the tessera sanitaria. */
    HEALTH_CARD(DocumentKind.HEALTH_CARD, new DocumentShape("80380001234567890123", "80380[0-9]{15}"));

    private final DocumentKind kind;
    private final List<DocumentShape> shapes;

    DocumentType(DocumentKind kind, DocumentShape... shapes) {
        this.kind = kind;
        this.shapes = List.of(shapes);
    }

    public DocumentKind kind() {
        return kind;
    }

    /** An invented number in each form that is issued, to show what is expected. */
    public List<String> examples() {
        return shapes.stream().map(DocumentShape::example).toList();
    }

    boolean fits(String number) {
        return shapes.stream().anyMatch(shape -> shape.fits(number));
    }

    /** The same number with the letters that look like digits, and the reverse, set right; empty if that is not it. */
    Optional<String> withoutLookAlikes(String number) {
        return shapes.stream()
                .flatMap(shape -> shape.withoutLookAlikes(number).stream())
                .findFirst();
    }

    /** Puts letters and digits in the places the document has them; empty if their quantities do not fit. */
    Optional<String> arranged(String letters, String digits) {
        return shapes.stream()
                .flatMap(shape -> shape.arranged(letters, digits).stream())
                .findFirst();
    }
}
