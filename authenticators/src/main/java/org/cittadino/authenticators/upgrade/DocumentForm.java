// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentReading.Valid;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.document.DocumentsReading;
import org.keycloak.models.utils.FormMessage;

/**
 * The documents of which one is enough, as the citizen typed them.
 *
 * @param numbers {@link DocumentType} by name; empty if anything is wrong
 */
record DocumentForm(Map<String, String> numbers, List<FormMessage> mistakes) {
    static final String CARD = "card";
    static final String LICENCE = "licence";

    static DocumentForm read(MultivaluedMap<String, String> form) {
        var card = card(text(form, CARD));
        var licence =
                DocumentNumber.read(DocumentType.DRIVING_LICENCE, text(form, LICENCE), Strictness.PUBLISHED_FORMS);
        if (DocumentsGiven.judge(List.of(card, licence)) instanceof DocumentsReading.Given given) {
            return new DocumentForm(
                    given.documents().numbers().stream()
                            .collect(Collectors.toMap(number -> number.type().name(), DocumentNumber::value)),
                    List.of());
        }
        var mistakes = new ArrayList<FormMessage>();
        look(CARD, card, mistakes);
        look(LICENCE, licence, mistakes);
        return new DocumentForm(
                Map.of(),
                mistakes.isEmpty()
                        ? List.of(new FormMessage(CARD, "cittadinoUpgradeDocumentNone"))
                        : List.copyOf(mistakes));
    }

    /** No number has the form of both cards, so nobody has to say which it is. */
    private static DocumentReading card(String typed) {
        var electronic = DocumentNumber.read(DocumentType.CIE, typed, Strictness.PUBLISHED_FORMS);
        return electronic instanceof Valid
                ? electronic
                : DocumentNumber.read(DocumentType.PAPER_CARD, typed, Strictness.PUBLISHED_FORMS);
    }

    private static void look(String input, DocumentReading reading, List<FormMessage> mistakes) {
        if (reading instanceof Invalid invalid && invalid.reason() != Reason.EMPTY) {
            mistakes.add(new FormMessage(input, "cittadinoUpgradeDocumentWrong"));
        }
    }

    private static String text(MultivaluedMap<String, String> form, String input) {
        return Objects.requireNonNullElse(form.getFirst(input), "");
    }

    @Override
    public String toString() {
        return "DocumentForm[" + mistakes.size() + "]";
    }
}
