// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Invalid;
import org.junit.jupiter.api.Test;

class CodiceFiscalePropertyTest {

    private static final List<String> PLACES = List.of("H501", "L219", "Z252", "A000", "M439");

    @Test
    void everyOmocodeIsReadAsIssuedAndAgreesWithItsPerson() {
        var seed = System.nanoTime();
        var citizens = new Citizens(seed);
        for (var round = 0; round < 200; round++) {
            var person = citizens.bornIn(PLACES);
            var base = CodiceFiscale.compute(person);
            for (var omocode : Codes.omocodes(base.issued())) {
                var code = Codes.valid(omocode);
                assertEquals(omocode, code.issued(), "seed " + seed);
                assertEquals(base.issued(), code.base(), "seed " + seed);
                assertTrue(code.disagreements(person).isEmpty(), "seed " + seed);
            }
        }
    }

    @Test
    void oneWrongCheckCharacterIsAlwaysNoticed() {
        var seed = System.nanoTime();
        var citizens = new Citizens(seed);
        for (var round = 0; round < 1_000; round++) {
            var code = CodiceFiscale.compute(citizens.bornIn(PLACES)).issued();
            for (var last = 'A'; last <= 'Z'; last++) {
                var typed = code.substring(0, 15) + last;
                if (!typed.equals(code)) {
                    assertInstanceOf(Invalid.class, CodiceFiscale.read(typed), "seed " + seed + ": " + typed);
                }
            }
        }
    }

    @Test
    void anyTextHasAnOutcome() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(24); length > 0; length--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95));
            }
            assertNotEquals(null, CodiceFiscale.read(text.toString()), "seed " + seed);
        }
    }
}
