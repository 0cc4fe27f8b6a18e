// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.cittadino.domain.person.NameReading.Invalid;
import org.cittadino.domain.person.NameReading.Reason;
import org.cittadino.domain.person.NameReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static String value(String typed) {
        return assertInstanceOf(Valid.class, PersonName.read(typed), typed)
                .name()
                .value();
    }

    private static Reason refusal(String typed) {
        return assertInstanceOf(Invalid.class, PersonName.read(typed), typed).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rossi", "D'Angelo", "Dell’Oglio", "Dellʼ Oglio", "Dell`Oglio", "Lo Piccolo", "De' Medici", "Nicolo'",
                        "Nicolò",
                "Nicolo' Rossi", "'Ntoni", "Rossi-Bianchi", "Rossi - Bianchi", "Nguyễn", "Șerban", "Łukasiewicz", "Þór",
                        "Weiß",
                "Əliyev", "O", "Ng", "Muñoz", "Mn̄gura", "J̌erka", "dall'Ò"
            })
    void acceptsNamesOfRegisters(String typed) {
        assertEquals(typed, value(typed));
    }

    @ParameterizedTest
    @CsvSource({"'  Maria   Pia ', Maria Pia", "Maria\u00a0Pia, Maria Pia", "Nicolo\u0300, Nicolò"})
    void blanksAndCompositionAreSettled(String typed, String value) {
        assertEquals(value, value(typed));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "'   ', EMPTY", "R0ssi, DIGITS", "٣ Rossi, DIGITS", "Giovanni XXIII 2, DIGITS"})
    void saysWhichMistakeWasMade(String typed, Reason reason) {
        assertEquals(reason, refusal(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vinci-premio.com",
                "http:evil.com",
                "J. Rossi",
                "@SUM",
                "=SUM",
                "-Rossi",
                "Rossi-",
                "Ros\u200bsi",
                "Ros\u202esi",
                "Ros\nsi",
                "Ros\tsi",
                "\u0000Rossi",
                "Rоssi",
                "Росси",
                "罗西",
                "<b>Rossi</b>",
                "Rossi; DROP",
                "Ros_si",
                "'",
                "-",
                "Rossi--Bianchi",
                "ﬁore",
                "Ｒossi",
                "Rossiª",
                "ᴿossi",
                "R\u0301\u0301\u0301\u0301ossi",
                "\u0301Rossi",
                "Ros\u00adsi",
                "Ros\ufe0fsi",
                "Ros\ue000si",
                "Rossi😀",
                "Ros\ud800si",
                "Rossi/Bianchi",
                "Rossi'''",
                "Ros\u20ddsi",
                "Ros\u034fsi",
                "Ros\u05b0si",
                "Ros\u0600si"
            })
    void refusesWhatNoRegisterHolds(String typed) {
        assertEquals(Reason.CHARACTERS, refusal(typed));
    }

    @Test
    void lengthIsLimited() {
        assertEquals(100, value("a".repeat(100)).length());
        assertEquals(Reason.TOO_LONG, refusal("a".repeat(101)));
        assertEquals(Reason.TOO_LONG, refusal("a".repeat(1_000_000)));
        assertEquals(Reason.TOO_LONG, refusal(" ".repeat(1_000_000)));
        assertEquals(Reason.CHARACTERS, refusal("a'".repeat(49) + "1".replace('1', '!')));
    }

    @Test
    void whateverIsReadStaysAsItIs() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var alphabet = "abcXYZàÈñŁ'’ʼ` -\u0301\u00a0ß";
        for (var round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(14); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (PersonName.read(text.toString()) instanceof Valid valid) {
                assertEquals(valid, PersonName.read(valid.name().value()), "seed " + seed);
                assertEquals(valid, PersonName.read(Normalizer.normalize(text, Normalizer.Form.NFD)), "seed " + seed);
            }
        }
    }

    @Test
    void equalityFollowsTheValueAndNothingIsPrinted() {
        var name = assertInstanceOf(Valid.class, PersonName.read("Rossi")).name();
        assertEquals(
                name, assertInstanceOf(Valid.class, PersonName.read(" Rossi ")).name());
        assertEquals(
                name.hashCode(),
                assertInstanceOf(Valid.class, PersonName.read(" Rossi ")).name().hashCode());
        assertFalse(name.equals(new Object()));
        assertFalse(name.equals(
                assertInstanceOf(Valid.class, PersonName.read("Bianchi")).name()));
        assertTrue(name.toString().endsWith("[…]"));
    }
}
