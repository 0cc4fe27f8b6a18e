// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.cittadino.demo.web.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is handed to the gateway of the demo stands on its page. */
class SmsGatewayTest {
    private static final String MESSAGE =
            "{\"to\":\"+393331234567\",\"text\":\"<b>12345678</b>\",\"reference\":\"m1\"}";

    private SmsGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = SmsGateway.open(0);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aMessageHandedOverTwiceIsShownOnceAndRunsNothing() throws Exception {
        assertEquals(200, post("application/json", MESSAGE));
        assertEquals(200, post("application/json", MESSAGE));

        var page = page("/sms");
        assertTrue(page.contains("Text messages (1)"), page);
        assertTrue(page.contains("+393331234567"), page);
        assertTrue(page.contains("&lt;b&gt;12345678&lt;/b&gt;"), page);
        assertTrue(page("/sms/api/messages").contains("\"to\":\"+393331234567\""));
    }

    @Test
    void whatIsNoMessageIsRefused() throws Exception {
        assertEquals(400, post("application/json", "{\"to\":\"+393331234567\"}"));
        assertEquals(400, post("application/json", "no json"));
        assertEquals(400, post("text/plain", MESSAGE));

        assertEquals(List.of(), gateway.newestFirst());
        assertFalse(page("/sms").contains("+39"));
    }

    private String page(String path) throws IOException {
        return new TelephonePage(gateway)
                .answer(new Request(path, Map.of(), Map.of()))
                .body();
    }

    private int post(String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + "/messages"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
