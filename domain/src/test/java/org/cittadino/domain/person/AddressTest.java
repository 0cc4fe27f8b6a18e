// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "H501, 00184, true",
        "H501, 184, false",
        "H501, 001844, false",
        "H501, 0018A, false",
        "H501, '', false",
        "H501, ٠٠١٨٤, false",
        "Z114, SW1A 1AA, true",
        "Z114, '', true"
    })
    void anItalianPostcodeHasFiveDigits(String municipality, String postcode, boolean fitting) {
        assertEquals(fitting, new Address(municipality, "", "Via Roma", "1", postcode).hasFittingPostcode());
    }

    @Test
    void knowsWhetherAnythingIsFilledIn() {
        assertTrue(new Address("", "", " ", "", "").isEmpty());
        assertFalse(new Address("", "", "", "1", "").isEmpty());
        assertTrue(new Address("Z114", "London", "", "", "").isAbroad());
    }

    @Test
    void printsNothing() {
        assertFalse(new Address("H501", "", "Via Roma", "1", "00184").toString().contains("Roma"));
    }
}
