// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.register.ItalianDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an official says of the document they saw. */
class SeenDocumentTest {
    private static final String DOCUMENT = "{%s\"document\":{\"type\":\"%s\",\"number\":\"%s\",\"expires\":\"%s\"}}";

    @ParameterizedTest
    @CsvSource({
        "'',                     true,  DOCUMENT_SCAN",
        "'\"seen\":\"scan\",',   true,  DOCUMENT_SCAN",
        "'\"seen\":\"counter\",', true,  COUNTER",
        "'\"seen\":\"counter\",', false, COUNTER"
    })
    void whereItWasSeenMakesTheProof(String seen, boolean scans, EvidenceKind kind) {
        assertEquals(kind, read(seen, "CIE", "ca 00000 aa", tomorrow(), scans).kind());
    }

    @Test
    void nothingSeenIsNoProof() {
        assertEquals(Optional.empty(), SeenDocument.read(JsonBody.read(Samples.body("{}")), true));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"seen\":\"scan\"}',    true,  DOCUMENT_MISSING",
        "'{\"seen\":\"counter\"}', false, DOCUMENT_MISSING",
        "'{\"seen\":\"scan\"}',    false, NO_SCAN",
        "'{\"document\":{}}',      false, NO_SCAN",
        "'{\"seen\":\"photo\"}',   true,  BAD_REQUEST"
    })
    void aProofNeedsADocumentAndAPlace(String word, boolean scans, Problem problem) {
        assertEquals(
                problem,
                assertThrows(Refused.class, () -> SeenDocument.read(JsonBody.read(Samples.body(word)), scans))
                        .problem());
    }

    @ParameterizedTest
    @CsvSource({
        "CIE,         CA00000AA,            tomorrow,   ''",
        "CIE,         CA00000AA,            today,      ''",
        "PASSPORT,    12AB34567,            tomorrow,   ''",
        "CIE,         CA00000AA,            yesterday,  DOCUMENT_EXPIRED",
        "CIE,         CA00000AA,            31/12/2999, DOCUMENT_INVALID",
        "CIE,         CA00000AA,            '',         DOCUMENT_INVALID",
        "CIE,         CA00000AA,            +999999999-12-31, DOCUMENT_INVALID",
        "CIE,         12345,                tomorrow,   DOCUMENT_INVALID",
        "CIE,         '',                   tomorrow,   DOCUMENT_INVALID",
        "HEALTH_CARD, 80380001234567890123, tomorrow,   DOCUMENT_INVALID",
        "FISHING,     AA1234567,            tomorrow,   DOCUMENT_INVALID"
    })
    void onlyAnIdentityDocumentThatIsGoodTodayCounts(String type, String number, String expires, String problem) {
        var day =
                switch (expires) {
                    case "tomorrow" -> tomorrow();
                    case "today" -> ItalianDay.today().toString();
                    case "yesterday" -> ItalianDay.today().minusDays(1).toString();
                    default -> expires;
                };
        if (problem.isEmpty()) {
            read("", type, number, day, true);
        } else {
            assertEquals(
                    problem,
                    assertThrows(Refused.class, () -> read("", type, number, day, true))
                            .problem()
                            .name());
        }
    }

    @Test
    void theProofEndsWithTheLastDayOfTheDocument() {
        var life = read("", "CIE", "CA00000AA", ItalianDay.today().toString(), true)
                .life();

        assertFalse(life.isNegative());
        assertTrue(life.compareTo(Duration.ofHours(25)) <= 0);
    }

    @Test
    void ofTheNumberThreeCharactersAreKept() {
        assertEquals(
                Map.of("seen", "document-scan", "document", "CIE", "last", "0AA", "expires", "2999-12-31"),
                Samples.CARD.kept());
        assertFalse(Samples.CARD.toString().contains("CA0"));
    }

    private static String tomorrow() {
        return ItalianDay.today().plusDays(1).toString();
    }

    private static SeenDocument read(String seen, String type, String number, String expires, boolean scans) {
        var word = JsonBody.read(Samples.body(DOCUMENT.formatted(seen, type, number, expires)));
        return SeenDocument.read(word, scans).orElseThrow();
    }
}
