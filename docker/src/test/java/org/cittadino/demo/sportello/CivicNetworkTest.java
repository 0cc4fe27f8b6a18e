// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivicNetworkTest {
    private final CivicNetwork network =
            new CivicNetwork(Portal.CREDENZIALE_FORTE, "http://localhost:8025", "http://localhost:8080");

    @Test
    void everybodySeesWhichServicesHaveThePadlock() throws InterruptedException {
        var page = ask("", Map.of()).body();

        assertEquals(3, page.split("<strong>lucchetto rosso</strong>", -1).length - 1);
        assertTrue(page.contains("/rete-civica/servizio?nome=certificati"));
    }

    @ParameterizedTest
    @CsvSource({
        "biblioteca, client_id=sportello&, /ritorno",
        "certificati, client_id=rete-civica-lucchetto&, /ritorno-lucchetto"
    })
    void aServiceSendsToTheClientThatItIs(String service, String client, String callback) throws InterruptedException {
        var answer = ask("/servizio", Map.of("nome", service));

        var address = answer.headers().getOrDefault("Location", "");
        assertEquals(303, answer.status());
        assertTrue(address.startsWith("http://localhost:8080/realms/credenziale-forte/"), address);
        assertTrue(address.contains(client), address);
        assertTrue(address.contains(callback.replace("/", "%2F") + "&"), address);
    }

    @Test
    void whoTurnsBackAtThePadlockHearsThatTheRestIsOpen() throws InterruptedException {
        var setOut = ask("/servizio", Map.of("nome", "certificati"));
        var cookie = setOut.headers().getOrDefault("Set-Cookie", "").replaceAll("^[^=]*=|;.*", "");
        var state = setOut.headers().getOrDefault("Location", "").replaceAll(".*[?&]state=|&.*", "");

        var back = network.answer(new Request(
                "/rete-civica/ritorno-lucchetto",
                Map.of("state", state, "error", "access_denied"),
                Map.of("rete-civica-lucchetto", cookie)));

        assertTrue(back.body().contains("Gli altri servizi restano aperti"), back.body());
    }

    @Test
    void anAnswerNobodyAskedForIsStrange() throws InterruptedException {
        var answer = ask("/ritorno", Map.of("state", "made-up", "code", "x"));

        assertFalse(answer.headers().containsKey("Set-Cookie"));
        assertTrue(answer.body().contains("Accedi di nuovo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/servizio", "/nulla"})
    void whatThereIsNotIsNotFound(String path) throws InterruptedException {
        assertEquals(404, ask(path, Map.of("nome", "nulla")).status());
    }

    private Answer ask(String path, Map<String, String> parameters) throws InterruptedException {
        return network.answer(new Request("/rete-civica" + path, parameters, Map.of()));
    }
}
