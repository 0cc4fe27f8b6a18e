// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Optional;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.IdentityDocument.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTest {

    private static final DocumentNumber NUMBER = assertInstanceOf(
                    DocumentReading.Valid.class,
                    DocumentNumber.read(DocumentType.CIE, "CA00000AA", Strictness.PUBLISHED_FORMS))
            .number();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          -,          GOOD",
                "-,          2026-11-21, EXPIRED",
                "-,          2026-11-22, GOOD",
                "-,          2026-11-23, GOOD",
                "2026-11-22, -,          GOOD",
                "2026-11-23, -,          NOT_YET_ISSUED",
                "2016-11-22, 2026-11-22, GOOD",
                "2016-11-21, 2026-11-21, EXPIRED",
                "2026-11-22, 2026-11-22, GOOD",
                "2026-11-23, 2036-11-23, NOT_YET_ISSUED",
                "2026-11-22, 2026-11-21, DATES_CROSSED",
                "2036-11-22, 2026-11-22, DATES_CROSSED"
            })
    void theDaysDecideAndTheLastDayCounts(LocalDate issued, LocalDate expires, State state) {
        var document = new IdentityDocument(NUMBER, Optional.ofNullable(issued), Optional.ofNullable(expires));
        assertEquals(state, document.state(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void printsNothing() {
        assertFalse(new IdentityDocument(NUMBER, Optional.empty(), Optional.empty())
                .toString()
                .contains("00000"));
    }
}
