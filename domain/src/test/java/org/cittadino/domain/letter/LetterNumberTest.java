// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import org.cittadino.domain.code.ReadableSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNumberTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void isDrawnByChance() {
        var numbers = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            numbers.add(LetterNumber.generate(random));
        }

        assertEquals(1000, numbers.size());
        assertTrue(numbers.stream().allMatch(number -> number.matches("[0-9]{12}")));
    }

    @Test
    void isNeverTakenForASecret() {
        assertEquals(Optional.empty(), ReadableSecret.read(LetterNumber.generate(random)));
    }

    @Test
    void isReadAsItIsWritten() {
        assertEquals("4829 1375 0261", LetterNumber.grouped("482913750261"));
        assertEquals(Optional.of("482913750261"), LetterNumber.read(LetterNumber.grouped("482913750261")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"482913750261", " 4829-1375-0261 ", "4829.1375.0261", "4829\u00a01375\u20130261"})
    void whatSeparatesItsGroupsDoesNotMatter(String typed) {
        assertEquals(Optional.of("482913750261"), LetterNumber.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291375026", "4829137502611", "48291375O261", "٤٨٢٩١٣٧٥٠٢٦١"})
    void anythingElseIsNoNumber(String typed) {
        assertEquals(Optional.empty(), LetterNumber.read(typed));
    }

    @Test
    void aLongTextIsNotEvenLookedAt() {
        assertEquals(Optional.empty(), LetterNumber.read(" ".repeat(60) + "482913750261"));
    }
}
