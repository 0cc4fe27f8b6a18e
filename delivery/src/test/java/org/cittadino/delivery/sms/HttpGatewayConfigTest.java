// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway as the settings of the server describe it. */
class HttpGatewayConfigTest {
    private final Map<String, String> settings = new HashMap<>(Map.of("url", "https://sms.example/send"));

    @Test
    void withoutAnAddressThereIsNone() {
        settings.remove("url");
        assertEquals(Optional.empty(), HttpGatewayConfig.read(ServerSettings.of(settings)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sms.example/send",
                "http://localhost:1/x",
                "http://127.0.0.1/x",
                "http://[::1]:8/x",
                "http://intern.comune/x"
            })
    void isReachedByHttpsOrWithinTheHouse(String url) {
        settings.put("url", url);
        settings.put("plainHttp", "intern.comune");

        assertEquals(url, read().url().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example/send",
                "http://169.254.169.254/x",
                "https://user:secret@sms.example/send",
                "ftp://sms.example/",
                "file:///etc/passwd",
                "sms",
                "https:///x",
                "http://localhost.evil.example/x"
            })
    void isReachedInNoOtherWay(String url) {
        assertWrong("url", url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    method         | GET
                    preset         | xml
                    template       | {"to":"{number}"}
                    template       | {"text":"{text}"}
                    template       | {"to":{number},"text":"{text}"}
                    template       | {"to":"{number}","text":"{text}"
                    success        | all
                    success        | 200-
                    successPointer | status
                    idPointer      | id
                    headers        | no header
                    headers        | 'A: b|c'
                    """)
    void aWrongSettingIsNamedAndNotQuoted(String name, String value) {
        assertWrong(name, value);
    }

    @Test
    void headersCarryTheKeyOfTheMessageAndWhatTheTownAdds() {
        settings.put("headers", "Authorization: Bearer {vault.sms} | X-Town: 7");

        assertEquals(
                Map.of("Idempotency-Key", "{id}", "Authorization", "Bearer {vault.sms}", "X-Town", "7"),
                read().headers());
    }

    @Test
    void oneStatusMayBeTheOnlyGoodOne() {
        settings.put("success", "202");

        assertEquals(SmsAnswer.TAKEN, read().acceptance().of(202, new byte[0]));
        assertEquals(SmsAnswer.AWAY, read().acceptance().of(200, new byte[0]));
    }

    @Test
    void sendsForTheRealmsNamed() {
        assertEquals(Set.of(), read().realms());
        settings.put("realms", "pisa, torino");
        assertEquals(Set.of("pisa", "torino"), read().realms());
    }

    @Test
    void nothingOfItStandsInALog() {
        settings.put("headers", "Authorization: Bearer s3cret");
        assertFalse(read().toString().contains("s3cret"));
    }

    private void assertWrong(String name, String value) {
        settings.put(name, value);
        var wrong = assertThrows(IllegalArgumentException.class, this::read);
        var said = String.valueOf(wrong.getMessage());
        assertTrue(said.replace("_", "").toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)), said);
        assertFalse(said.contains("secret"), said);
    }

    private HttpGatewaySettings read() {
        return HttpGatewayConfig.read(ServerSettings.of(settings)).orElseThrow();
    }
}
