// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which user names tell an old account. */
class LegacyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "M.ROSSI1234,        true",
        "m.rossi1234,        true",
        "m.Rossi1,           true",
        "x.y0,               true",
        "m.rossi,            false",
        "mrossi1234,         false",
        "ma.rossi1234,       false",
        "m.rossi12b,         false",
        "m.1234,             false",
        "1.rossi1234,        false",
        "m-rossi1234,        false",
        "m.rossi1234@comune, false",
        "mario@example.org,  false",
        "ｍ.rossi1234,       false",
        "m.rossi١٢,          false",
    })
    void theUsualNamesAreLetterDotLettersDigits(String name, boolean isLegacy) {
        assertEquals(isLegacy, read("").include(name));
    }

    @Test
    void theUsualPatternCanBeWritten() {
        assertTrue(read(LegacyNames.USUAL).include("M.ROSSI1234"));
    }

    @Test
    void aTownMayWriteItsOwn() {
        var numbered = read(" utente[0-9]{6} ");

        assertTrue(numbered.include("UTENTE000123"));
        assertFalse(numbered.include("m.rossi1234"));
    }

    @Test
    void aTownMayHaveNone() {
        assertFalse(read("none").include("m.rossi1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+", "[", "a{2", "\\1", "a**", "^a$"})
    void whatIsNoPatternIsRefused(String written) {
        assertEquals(Optional.empty(), LegacyNames.read(written));
    }

    private static LegacyNames read(String written) {
        return LegacyNames.read(written).orElseThrow();
    }
}
