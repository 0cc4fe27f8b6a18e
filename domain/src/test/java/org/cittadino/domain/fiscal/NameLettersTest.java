// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLettersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "D'Angelo, DNG",
                "Dell’Oglio, DLL",
                "Dell`Oglio, DLL",
                "Dellʼ Oglio, DLL",
                "Lo Piccolo, LPC",
                "De Luca, DLC",
                "Fo, FOX",
                "Ai, AIX",
                "Ng, NGX",
                "Bö, BOE",
                "Jäger, JGR",
                "Weiß, WSS",
                "WEIẞ, WSS",
                "Rossi-Bianchi, RSS",
                "St. John, STJ",
                "Kowalski, KWL",
                "Yo, YOX",
                "Aiello, LLA",
                "Œuvray, VRY",
                "Çelik, CLK",
                "Živko, ZVK",
                "Þór, THR",
                "Ðuro, DRU",
                "Ħal, HLA",
                "Ŧa, TAX",
                "Åse, SAE",
                "Ői, OIX",
                "李, XXX",
                "\"\", XXX"
            })
    void surnamesGiveConsonantsThenVowelsThenPadding(String surname, String letters) {
        assertEquals(letters, NameLetters.ofSurname(surname));
    }

    @ParameterizedTest
    @CsvSource({
        "Io, IOX",
        "Ma, MAX",
        "Ash, SHA",
        "Nicolò, NCL",
        "Noè, NOE",
        "Zoë, ZOE",
        "Maria Pia, MRP",
        "Gian Luca, GLC",
        "Giovanni, GNN",
        "Dario, DRA",
        "Luca, LCU",
        "Alessandro, LSN",
        "Björn, BRN",
        "Ægir, GRA"
    })
    void givenNamesWithFourConsonantsSkipTheSecond(String name, String letters) {
        assertEquals(letters, NameLetters.ofName(name));
    }

    @Test
    void decomposedTextGivesTheSameLetters() {
        for (var name : new String[] {"Jäger", "Nicolò", "Çelik", "Živko", "Nguyễn", "Muñoz"}) {
            var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertEquals(NameLetters.ofSurname(name), NameLetters.ofSurname(decomposed));
            assertEquals(NameLetters.acceptedForSurname(name), NameLetters.acceptedForSurname(decomposed));
        }
    }
}
