// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormTest {
    @ParameterizedTest
    @CsvSource({"aa 1234567, PAPER_CARD, AA1234567", "CA00000AA, CIE, CA00000AA", "1234567 AA, CIE, 1234567AA"})
    void aCardIsKnownByItsNumber(String typed, String type, String number) {
        assertEquals(Map.of(type, number), read(typed, "").numbers());
    }

    @Test
    void oneDocumentIsEnoughAndTwoAreTaken() {
        assertEquals(
                Map.of("DRIVING_LICENCE", "RM1234567X"), read("", "RM1234567X").numbers());
        assertEquals(2, read("AA1234567", "RM1234567X").numbers().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', card cittadinoUpgradeDocumentNone",
        "12, '', card cittadinoUpgradeDocumentWrong",
        "AA1234567, 12, licence cittadinoUpgradeDocumentWrong"
    })
    void whatIsMissingOrWrongIsSaidWhereItIs(String card, String licence, String mistake) {
        var form = read(card, licence);

        assertEquals(Map.of(), form.numbers());
        var first = form.mistakes().get(0);
        assertEquals(mistake, first.getField() + " " + first.getMessage());
    }

    private static DocumentForm read(String card, String licence) {
        var form = new MultivaluedHashMap<String, String>();
        form.add("card", card);
        form.add("licence", licence);
        return DocumentForm.read(form);
    }
}
