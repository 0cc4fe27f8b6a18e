// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import java.util.Random;
import org.cittadino.domain.contact.PhoneReading.Invalid;
import org.cittadino.domain.contact.PhoneReading.Reason;
import org.cittadino.domain.contact.PhoneReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    private static PhoneNumber valid(String typed) {
        return assertInstanceOf(Valid.class, PhoneNumber.read(typed), typed).number();
    }

    @ParameterizedTest
    @CsvSource({
        "333 1234567, +393331234567, true", "+39 333 1234567, +393331234567, true",
                "0039 333/12.34-567, +393331234567, true",
        "(06) 6982, +39066982, false", "06 69821234, +390669821234, false", "+39 06 69821234, +390669821234, false",
        "+49 30 123456, +4930123456, false", "+41 79 123 45 67, +41791234567, true", "３３３１２３４５６７, +393331234567, true",
        "+1 201 555 0123, +12015550123, true"
    })
    void writesOneForm(String typed, String e164, boolean mobile) {
        var number = valid(typed);
        assertEquals(e164, number.e164());
        assertEquals(mobile, number.isMobile());
        assertEquals(number, valid(number.e164()));
        assertEquals(number, valid(number.display()));
        assertEquals(number.hashCode(), valid(number.display()).hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "333 123 4567, IT, ••• ••• 567",
        "+49 151 23456789, DE, ••• ••• 789",
        "+378 0549 882914, SM, ••• ••• 914"
    })
    void knowsItsCountryAndShowsItsEnd(String typed, String country, String masked) {
        assertEquals(country, valid(typed).country());
        assertEquals(masked, valid(typed).masked());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "chiamami, SHAPE",
        "333 1234567 int. 2, SHAPE",
        "3331234567;1, SHAPE",
        "٣٣٣١٢٣٤٥٦٧, SHAPE",
        "333\u202e1234567, SHAPE",
        "33+31234567, SHAPE",
        "112, TOO_SHORT",
        "1, TOO_SHORT",
        "333123456789012, TOO_LONG",
        "+39 1234567890123456789, TOO_LONG",
        "+999 1234567, NOT_A_NUMBER",
        "---, SHAPE",
        "0000000, NOT_A_NUMBER",
        "899 123456, NOT_A_NUMBER",
        "800 123456, NOT_A_NUMBER",
        "+39, TOO_SHORT",
        "001, TOO_SHORT",
        "+1 555 0123, TOO_SHORT",
        "+65 123456789, NOT_A_NUMBER",
        "+800 12345678, NOT_A_NUMBER"
    })
    void saysWhichMistakeWasMade(String typed, Reason reason) {
        assertEquals(
                reason,
                assertInstanceOf(Invalid.class, PhoneNumber.read(typed), typed).reason());
    }

    @Test
    void hostileLengthIsRefused() {
        assertEquals(new Invalid(Reason.TOO_LONG), PhoneNumber.read("3".repeat(1_000_000)));
    }

    @Test
    void printsNothing() {
        var number = valid("333 1234567");
        assertEquals("+39 333 123 4567", number.display());
        assertFalse(number.toString().contains("333"));
        assertFalse(number.equals(new Object()));
        assertFalse(number.equals(valid("06 69821234")));
    }

    @Test
    void italianMobilesAreReadWhateverTheirDigits() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var typed = String.format(Locale.ROOT, "33%d%07d", random.nextInt(10), random.nextInt(10_000_000));
            assertEquals("+39" + typed, valid(typed).e164(), "seed " + seed);
        }
    }
}
