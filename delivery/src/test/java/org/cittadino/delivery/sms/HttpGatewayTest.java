// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a message at a gateway, whatever the gateway does. */
class HttpGatewayTest {
    private static final SmsMessage MESSAGE = new SmsMessage("m1", "+393331234567", "12345678 è il codice");

    private final StubGateway stub = new StubGateway();
    private final Map<String, String> settings = new HashMap<>(Map.of("url", stub.url()));

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void aMessageIsTakenWithItsKey() {
        assertEquals(SmsAnswer.TAKEN, send());

        assertEquals(
                List.of(new StubGateway.Sent(
                        "POST",
                        "application/json",
                        "m1",
                        "null",
                        "{\"to\":\"+393331234567\",\"text\":\"12345678 è il codice\",\"reference\":\"m1\"}")),
                stub.sent);
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN",
        "202, TAKEN",
        "302, AWAY",
        "400, REFUSED",
        "401, AWAY",
        "403, AWAY",
        "404, REFUSED",
        "422, REFUSED",
        "429, AWAY",
        "500, UNCLEAR",
        "502, UNCLEAR",
        "503, AWAY"
    })
    void theStatusSaysWhetherItWasTaken(int status, SmsAnswer answer) {
        stub.says(status, "");

        assertEquals(answer, send());
        assertEquals(1, stub.sent.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"result":{"status":"queued"}} | TAKEN
                    {"result":{"status":"error"}}  | REFUSED
                    {"result":"queued"}            | REFUSED
                    {}                             | REFUSED
                    queued                         | REFUSED
                    ''                             | REFUSED
                    """)
    void someGatewaysSayNoWithStatus200(String body, SmsAnswer answer) {
        settings.put("successPointer", "/result/status");
        settings.put("successValue", "queued");
        stub.says(200, body);

        assertEquals(answer, send());
    }

    @Test
    void aGatewayThatTakesTheMessageAndSaysNothingIsUnclear() {
        stub.keepsSilent();

        assertEquals(SmsAnswer.UNCLEAR, send());
        assertEquals(1, stub.sent.size());
    }

    @Test
    void anAnswerWithoutEndIsUnclear() {
        stub.says(200, "x".repeat(LimitedBody.GREATEST + 1));

        assertEquals(SmsAnswer.UNCLEAR, send());
    }

    @Test
    void anAnswerOfTheGreatestLengthIsRead() {
        stub.says(200, "x".repeat(LimitedBody.GREATEST));

        assertEquals(SmsAnswer.TAKEN, send());
    }

    @Test
    void nobodyIsSentElsewhere() {
        try (var elsewhere = new StubGateway()) {
            stub.sendsElsewhere(elsewhere.url());

            assertEquals(SmsAnswer.AWAY, send());
            assertEquals(List.of(), elsewhere.sent);
        }
    }

    @Test
    void aGatewayThatIsNotThereIsAway() {
        stub.close();

        assertEquals(SmsAnswer.AWAY, send());
    }

    @Test
    void aGatewayThatKeepsFailingIsLeftAloneAndAskedAgainLater() throws InterruptedException {
        stub.says(503, "");
        var gateway = gateway(Duration.ofMillis(200));
        for (var failure = 0; failure < 5; failure++) {
            gateway.send(MESSAGE, Map.of());
        }

        assertEquals(SmsAnswer.AWAY, gateway.send(MESSAGE, Map.of()));
        assertEquals(5, stub.sent.size());

        stub.says(200, "");
        Thread.sleep(250);
        assertEquals(SmsAnswer.TAKEN, gateway.send(MESSAGE, Map.of()));
    }

    @Test
    void refusalsOfSingleMessagesDoNotStopTheOthers() {
        stub.says(400, "");
        var gateway = gateway(HttpGateway.REST);
        for (var refusal = 0; refusal < 12; refusal++) {
            assertEquals(SmsAnswer.REFUSED, gateway.send(MESSAGE, Map.of()));
        }

        assertEquals(12, stub.sent.size());
    }

    @Test
    void aFormIsSentAsOne() {
        settings.put("preset", "form");
        settings.put("template", "dest={digits}&msg={text}&id={id}");
        send();

        assertEquals("application/x-www-form-urlencoded", stub.sent.get(0).type());
        assertEquals(
                "dest=393331234567&msg=12345678+%C3%A8+il+codice&id=m1",
                stub.sent.get(0).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc-1", "a.b:c_d"})
    void theGatewaysNameForTheMessageIsKept(String id) {
        settings.put("idPointer", "/id");

        assertEquals(id, acceptance().id(("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"two\\nlines\"}", "{\"id\":{}}", "{}", "no json", ""})
    void whatCouldForgeALineOfTheLogIsNot(String body) {
        settings.put("idPointer", "/id");

        assertTrue(acceptance().id(body.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    private Acceptance acceptance() {
        return HttpGatewayConfig.read(ServerSettings.of(settings)).orElseThrow().acceptance();
    }

    private SmsAnswer send() {
        return gateway(HttpGateway.REST).send(MESSAGE, Map.of("Idempotency-Key", "m1"));
    }

    private HttpGateway gateway(Duration rest) {
        return new HttpGateway(
                HttpGatewayConfig.read(ServerSettings.of(settings)).orElseThrow(), rest);
    }
}
