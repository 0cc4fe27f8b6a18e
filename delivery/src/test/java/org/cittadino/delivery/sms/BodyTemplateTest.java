// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.cittadino.delivery.sms.BodyTemplate.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.util.JsonSerialization;

/** Whatever a message says stays one value of what the gateway is sent. */
class BodyTemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comune di Forlì",
                "\"},{\"to\":\"+39000",
                "a\\",
                "line\nline",
                "{number}",
                "$1 \\1",
                "a&to=+39000",
                "%26",
                "<x/>",
                "\u2028",
                "€ [x]"
            })
    void aTextIsOneValue(String text) throws Exception {
        var message = new SmsMessage("m1", "+393331234567", text);

        var json = JsonSerialization.mapper.readTree(new BodyTemplate(Format.JSON, Format.JSON.usual()).fill(message));
        assertEquals(3, json.size());
        assertEquals(text, json.path("text").asText());
        assertEquals("+393331234567", json.path("to").asText());

        var form =
                new BodyTemplate(Format.FORM, Format.FORM.usual()).fill(message).split("&");
        assertEquals(3, form.length);
        assertEquals("to=%2B393331234567", form[0]);
        assertEquals("text=" + text, URLDecoder.decode(form[1], StandardCharsets.UTF_8));
    }
}
