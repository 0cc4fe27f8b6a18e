// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentsReading.Given;
import org.cittadino.domain.document.DocumentsReading.Mistaken;
import org.cittadino.domain.document.DocumentsReading.NoneGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Card or licence: one is enough (S1.8). */
class DocumentsGivenTest {

    private static DocumentsReading judge(String card, String licence) {
        return DocumentsGiven.judge(List.of(
                DocumentNumber.read(DocumentType.PAPER_CARD, card, Strictness.PUBLISHED_FORMS),
                DocumentNumber.read(DocumentType.DRIVING_LICENCE, licence, Strictness.PUBLISHED_FORMS)));
    }

    @ParameterizedTest
    @CsvSource({"AA1234567, '', 1", "'', RM1234567X, 1", "AA1234567, RM1234567X, 2"})
    void oneIsEnoughAndTwoAreFine(String card, String licence, int count) {
        var given = assertInstanceOf(Given.class, judge(card, licence)).documents();
        assertEquals(count, given.numbers().size());
        assertEquals("DocumentsGiven[" + count + "]", given.toString());
    }

    @Test
    void noneIsTooFew() {
        assertEquals(new NoneGiven(), judge(" ", "-"));
        assertEquals(new NoneGiven(), DocumentsGiven.judge(List.of()));
    }

    @Test
    void aMistakeCountsEvenBesideARightNumber() {
        var mistake = new Invalid(DocumentType.DRIVING_LICENCE, Reason.SHAPE);
        assertEquals(new Mistaken(List.of(mistake)), judge("AA1234567", "RM1"));
        assertEquals(new Mistaken(List.of(mistake)), judge("", "RM1"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertEquals(
                new Mistaken(List.of(
                        new Invalid(DocumentType.PAPER_CARD, Reason.LOOK_ALIKE),
                        new Invalid(DocumentType.DRIVING_LICENCE, Reason.CHARACTERS))),
                judge("AA123456O", "RM/1"));
    }

    @Test
    void aSingleNumberIsGivenAsItIs() {
        var number = assertInstanceOf(Given.class, judge("AA1234567", ""));
        var same = DocumentsGiven.of(number.documents().numbers().get(0));
        assertEquals(number.documents(), same);
        assertEquals(number.documents().hashCode(), same.hashCode());
    }
}
