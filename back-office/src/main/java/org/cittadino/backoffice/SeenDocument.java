// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.document.DocumentKind;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.register.ItalianDay;

/**
 * The document an official had before the eyes, and how. Its number is only checked, and kept nowhere but for the last
 * three characters.
 */
record SeenDocument(EvidenceKind kind, DocumentNumber number, LocalDate expires) {
    private static final int LONGEST = 64;
    private static final int SHOWN = 3;

    /** The greatest that is written with four digits. */
    private static final int LAST_YEAR = 9999;

    /** @throws Refused if something is wrong with it, or missing though it is said to have been seen */
    static Optional<SeenDocument> read(JsonBody word, boolean hasScans) {
        var seen = word.text("seen", 10);
        var document = word.object("document");
        if (seen.isEmpty() && document.isEmpty()) {
            return Optional.empty();
        }
        var kind = kind(seen, hasScans);
        var shown = document.orElseThrow(() -> Refused.of(Problem.DOCUMENT_MISSING));
        return Optional.of(new SeenDocument(kind, number(shown), expires(shown)));
    }

    private static EvidenceKind kind(String seen, boolean hasScans) {
        return switch (seen) {
            case "counter" -> EvidenceKind.COUNTER;
            case "scan", "" -> {
                if (!hasScans) {
                    throw Refused.of(Problem.NO_SCAN);
                }
                yield EvidenceKind.DOCUMENT_SCAN;
            }
            default -> throw Refused.of(Problem.BAD_REQUEST, "seen is scan or counter");
        };
    }

    /** A health card has no picture. Other states number their passports as they like. */
    private static DocumentNumber number(JsonBody document) {
        var name = document.text("type", LONGEST);
        var type = Arrays.stream(DocumentType.values())
                .filter(one -> one.name().equals(name) && one.kind() != DocumentKind.HEALTH_CARD)
                .findFirst()
                .orElseThrow(() -> Refused.of(Problem.DOCUMENT_INVALID, "no such type of document"));
        var strictness = type == DocumentType.PASSPORT ? Strictness.LENIENT : Strictness.PUBLISHED_FORMS;
        if (DocumentNumber.read(type, document.text("number", LONGEST), strictness)
                instanceof DocumentReading.Valid valid) {
            return valid.number();
        }
        throw Refused.of(Problem.DOCUMENT_INVALID, "numbers of that type look like " + type.examples());
    }

    private static LocalDate expires(JsonBody document) {
        try {
            var day = LocalDate.parse(document.text("expires", LONGEST));
            if (day.getYear() > LAST_YEAR) {
                throw Refused.of(Problem.DOCUMENT_INVALID);
            }
            if (day.isBefore(ItalianDay.today())) {
                throw Refused.of(Problem.DOCUMENT_EXPIRED);
            }
            return day;
        } catch (DateTimeParseException notADay) {
            throw Refused.of(Problem.DOCUMENT_INVALID, "expires is a day, yyyy-mm-dd");
        }
    }

    /** No proof outlives the document. */
    Duration life() {
        return ItalianDay.untilEndOf(expires);
    }

    /** What may be kept of it. */
    Map<String, String> kept() {
        var value = number.value();
        return Map.of(
                "seen",
                kind.id(),
                "document",
                number.type().name(),
                "last",
                value.substring(Math.max(0, value.length() - SHOWN)),
                "expires",
                expires.toString());
    }

    @Override
    public String toString() {
        return "SeenDocument[" + kind + "]";
    }
}
