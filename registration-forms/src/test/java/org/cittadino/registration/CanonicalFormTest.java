// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    @Test
    void onlyAskedInputsAreKept() {
        var form = Forms.posted(Map.of("email", "a@example.org", "level", "STRONG", "placeOfBirthState", "Z110"));

        assertEquals(Map.of("email", List.of("a@example.org")), form.attributes());
        assertEquals(
                List.of("email", "placeOfBirthState"),
                List.copyOf(form.keepsake().keySet()));
    }

    @Test
    void passwordsNeverReturnToThePage() {
        var form = Forms.posted(Map.of("password", "s3cret", "password-confirm", "s3cret", "lastName", "Rossi"));
        form.choosePassword("s3cret");

        assertEquals(List.of("Rossi"), form.page().get("lastName"));
        assertFalse(form.page().toString().contains("s3cret"));
        assertFalse(form.keepsake().toString().contains("s3cret"));
    }

    @Test
    void firstOfRepeatedValuesCounts() {
        var posted = new MultivaluedHashMap<String, String>();
        posted.put("email", List.of("first@example.org", "second@example.org"));
        var form = new CanonicalForm(posted, Forms.ASKED);

        assertEquals("first@example.org", form.typed("email"));
        assertEquals(List.of("first@example.org"), form.page().get("email"));
    }

    @Test
    void missingFieldsAreEmpty() {
        var posted = new MultivaluedHashMap<String, String>();
        posted.add("email", null);
        var form = new CanonicalForm(posted, Forms.ASKED);

        assertEquals("", form.typed("email"));
        assertEquals("", form.typed("lastName"));
        assertTrue(form.attributes().isEmpty());
    }

    @Test
    void endlessValuesAreErrorsAtTheirFieldAndNotStored() {
        var form = Forms.posted(Map.of("lastName", "x".repeat(256), "unasked", "x".repeat(9999)));

        assertEquals(Map.of("lastName", "cittadinoTooLong"), Forms.errors(form));
        assertTrue(form.attributes().isEmpty());
    }

    @Test
    void firstErrorOfFieldStays() {
        var form = Forms.posted(Map.of());
        form.fail("email", "one");
        form.fail("email", "two");

        assertEquals(Map.of("email", "one"), Forms.errors(form));
    }

    @Test
    void eachSectionHandsOverItsOwnErrors() {
        var form = Forms.posted(Map.of());
        form.fail("lastName", "one");
        form.handOver();
        form.fail("email", "two");

        assertEquals(Map.of("email", "two"), Forms.errors(form));
        assertTrue(form.handOver().isEmpty());
        assertFalse(form.isFaultless());
    }

    @Test
    void refusedValueIsNotStored() {
        var form = Forms.posted(Map.of("phoneNumber", "abc"));
        form.read("phoneNumber", Fields::phone);

        assertEquals("", form.canonical("phoneNumber"));
        assertTrue(form.isWrong("phoneNumber"));
    }

    @Test
    void messageGetsTheFieldBeforeItsParameters() {
        var form = Forms.posted(Map.of());
        form.fail("dateOfBirth", "cittadinoDateMinor", 18);

        assertEquals(List.of("dateOfBirth", 18), List.of(form.handOver().get(0).getParameters()));
    }
}
