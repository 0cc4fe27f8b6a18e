// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    @Test
    void fieldsAreReadByTheirKind() {
        var body = read("{\"version\":3,\"note\":\"  visto  \",\"address\":{\"street\":\"Via\"}}");

        assertEquals(3, body.number("version", 0, 10));
        assertEquals("visto", body.text("note", 10));
        assertEquals("", body.text("missing", 10));
        assertEquals("Via", body.object("address").orElseThrow().text("street", 10));
        assertEquals(Optional.empty(), body.object("missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "null", "{", "{\"a\":zanzibarrini}"})
    void whatIsNoObjectIsRefusedWithoutBeingQuoted(String text) {
        var refused = assertThrows(Refused.class, () -> read(text));

        assertEquals(Problem.BAD_REQUEST, refused.problem());
        assertFalse((refused.detail() + refused.getMessage()).contains("zanzibarrini"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":\"3\"}", "{\"version\":3.5}", "{\"version\":-1}", "{\"version\":11}"})
    void aNumberIsANumberWithinItsBounds(String text) {
        assertEquals(
                Problem.BAD_REQUEST,
                assertThrows(Refused.class, () -> read(text).number("version", 0, 10))
                        .problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"note\":1}", "{\"note\":\"a\\nb\"}", "{\"note\":\"<b>\"}", "{\"note\":\"elevenchars\"}"})
    void aTextIsOneShortLineWithoutMarkup(String text) {
        assertEquals(
                Problem.BAD_REQUEST,
                assertThrows(Refused.class, () -> read(text).text("note", 10)).problem());
    }

    @Test
    void aBodyWithoutEndIsRefused() {
        var text = "{\"a\":\"" + "x".repeat(70_000) + "\"}";

        assertEquals(
                Problem.TOO_LARGE, assertThrows(Refused.class, () -> read(text)).problem());
    }

    @Test
    void itsTextTellsNothing() {
        assertTrue(read("{\"a\":1}").toString().length() < 12);
    }

    private static JsonBody read(String text) {
        return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
