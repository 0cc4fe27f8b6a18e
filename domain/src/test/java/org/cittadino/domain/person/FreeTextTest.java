// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @CsvSource({
        "'  Via Roma, 5/A ', 'Via Roma, 5/A'",
        "Citta\u0300, Città",
        "Via\u00a0Roma, Via Roma",
        "'', ''",
        "'  ', ''",
        "Улица Ленина 1, Улица Ленина 1",
        "東京都, 東京都",
        "a\u0301\u0301, á\u0301"
    })
    void composesAndTrims(String typed, String text) {
        assertEquals(text, FreeText.clean(typed, 20).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "a>b",
                "a\u0000b",
                "a\nb",
                "a\r\nb",
                "a\tb",
                "a\u001bb",
                "a\u200bb",
                "a\u202eb",
                "a\u2028b",
                "a\u2029b",
                "a\ue000b",
                "a\u0378b",
                "a\ud800b",
                "a\u00adb"
            })
    void refusesWhatDeceivesOrBreaksAPage(String typed) {
        assertTrue(FreeText.clean(typed, 20).isEmpty());
    }

    @Test
    void lengthIsLimited() {
        assertEquals("abc", FreeText.clean("abc", 3).orElseThrow());
        assertTrue(FreeText.clean("abcd", 3).isEmpty());
        assertTrue(FreeText.clean("a".repeat(1_000_000), 100).isEmpty());
        assertEquals("àà", FreeText.clean("a\u0300a\u0300", 2).orElseThrow());
    }
}
