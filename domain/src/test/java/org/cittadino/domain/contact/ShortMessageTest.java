// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits into one text message. */
class ShortMessageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Comune di Forlì      | Comune di Forlì
                    L’Aquila             | L'Aquila
                    Občina Nova Gorica   | Obcina Nova Gorica
                    Sežana – Šempeter    | Sezana - Sempeter
                    Gemeinde Außervillgraten | Gemeinde Außervillgraten
                    Mairie de Trois‑Ponts    | Mairie de Trois?Ponts
                    50 €                 | 50 €
                    Đorđe                | Dorde
                    """)
    void lettersThatTelephonesDoNotKnowLoseTheirMarks(String text, String plain) {
        assertEquals(plain, ShortMessage.plain(text));
        assertTrue(ShortMessage.isOne(plain));
    }

    @Test
    void someLettersTakeTwoPlaces() {
        assertEquals(6, ShortMessage.places("[a€b"));
    }

    @Test
    void oneHundredAndSixtyPlacesAreOneMessage() {
        assertTrue(ShortMessage.isOne("a".repeat(160)));
        assertFalse(ShortMessage.isOne("a".repeat(161)));
        assertTrue(ShortMessage.isOne("€".repeat(80)));
        assertFalse(ShortMessage.isOne("€".repeat(81)));
    }

    @Test
    void aLetterOutsideTheAlphabetMakesItTwo() {
        assertFalse(ShortMessage.isOne("č"));
    }
}
