// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {
    private static final Dictionaries DICTIONARIES = new Dictionaries(Path.of("none"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"perch\u00e9, 6", "perche\u0301, 6", "😀😀, 2", "👩\u200d🚀, 3", "``, 0", "\u1112\u1161\u11ab, 1"})
    void charactersAreThoseOfTheComposedForm(String typed, int length) {
        var text = candidate(typed).text();
        assertEquals(length, text.codePointCount(0, text.length()));
    }

    @Test
    void whatWasTypedIsKeptBesideTheComposedForm() {
        var candidate = candidate("e\u0301");

        assertEquals("e\u0301", candidate.typed());
        assertEquals("\u00e9", candidate.text());
    }

    @ParameterizedTest
    @CsvSource({"x, 256, false", "x, 257, true", "😀, 256, false", "😀, 257, true", "e\u0301, 256, false"})
    void moreThan256CharactersAreTooMany(String character, int number, boolean overlong) {
        assertEquals(overlong, candidate(character.repeat(number)).overlong());
    }

    @Test
    void endlessInputIsNotEvenComposed() {
        var endless = "e\u0301".repeat(100_000);

        assertSame(endless, candidate(endless).text());
    }

    @ParameterizedTest
    @EnumSource
    void ofAnOverlongPasswordEachRuleSaysOnlyThat(RuleKind kind) {
        assertOnlyTooLong(kind, kind.defaultSettings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommended", "istanze-online", "anagrafe", "agenda-cie"})
    void ofAnOverlongPasswordEachPresetSaysOnlyThat(String preset) {
        assertOnlyTooLong(RuleKind.PRESET, preset);
    }

    @Test
    void aCandidateIsNeverPrinted() {
        assertFalse(Arrays.stream(Candidate.class.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toString")));
        assertFalse(candidate("nebbia in valle").toString().contains("nebbia"));
    }

    private static void assertOnlyTooLong(RuleKind kind, String settings) {
        var findings = kind.parse(settings, DICTIONARIES).findings(candidate("a b\t".repeat(65)));

        assertEquals(List.of(Phrase.of("max", 256)), findings);
    }

    private static Candidate candidate(String typed) {
        return Candidate.of(typed, Owner.UNKNOWN);
    }
}
