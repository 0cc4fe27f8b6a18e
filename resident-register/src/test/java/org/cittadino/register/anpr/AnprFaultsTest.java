// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.register.Notes;
import org.cittadino.register.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that are away, slow, or up to something: no register, soon, and never a yes. */
class AnprFaultsTest {
    /** The guide wants 3.5 seconds; machines that build are busy. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    private final AnprStub stub = new AnprStub(List.of(Rows.mario()));
    private final Notes notes = Notes.of(AnprRegister.class);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        over.countDown();
        notes.close();
        stub.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | C030 answered with status 400",
                "403 | C030 answered with status 403",
                "429 | the limit of C030 for today is reached",
                "500 | C030 answered with status 500",
                "503 | C030 answered with status 503",
                "201 | C030 answered with status 201",
                "204 | C030 answered with status 204"
            })
    void aStatusThatIsNoAnswerIsNoRegister(int status, String line) {
        stub.people.instead("C030", new StubAnswer(status, Map.of(), new byte[0]));
        unavailable(line);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void nobodyIsSentElsewhere(int status) {
        for (var target : List.of("http://169.254.169.254/latest/meta-data/", "/elsewhere")) {
            stub.people.instead("C030", new StubAnswer(status, Map.of("Location", target), new byte[0]));
            assertEquals(new Unavailable(), new AnprTown(stub.settings()).ask());
        }
        stub.fault(
                "desk",
                exchange ->
                        AnprStub.send(exchange, new StubAnswer(status, Map.of("Location", "/elsewhere"), new byte[0])));
        assertEquals(new Unavailable(), new AnprTown(stub.settings()).ask());

        assertEquals(0, stub.strayed.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | {} | status 200 with a body that is not plain JSON",
                "application/problem+json | {} | status 200 with a body that is not plain JSON",
                "application/json | {\"listaSoggetti\": | an answer that is no JSON",
                "application/json | [] | an answer that is no JSON",
                "application/json | null | an answer that is no JSON",
                "application/json | {} {} | an answer that is no JSON",
                "application/json | {\"listaSoggetti\":{},\"listaSoggetti\":{}} | an answer that is no JSON",
                "application/json; charset=utf-8 | <html> | an answer that is no JSON"
            })
    void whatIsNoJsonIsNoAnswer(String type, String body, String line) {
        stub.people.instead("C030", StubAnswer.of(200, type, body));
        unavailable(line);
    }

    @Test
    void anEmptyBodyIsNoAnswer() {
        stub.people.instead("C030", StubAnswer.json(200, ""));
        unavailable("an answer that is no JSON");
    }

    @Test
    void deepJsonIsNoAnswer() {
        stub.people.instead("C030", StubAnswer.json(200, "{\"a\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}"));
        unavailable("an answer that is no JSON");
    }

    @Test
    void nothingPackedIsOpened() {
        stub.people.instead(
                "C030",
                new StubAnswer(
                        200,
                        Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"),
                        "{}".getBytes(StandardCharsets.US_ASCII)));
        unavailable("status 200 with a body that is not plain JSON");
    }

    @Test
    void aBodyJustTooLongIsNotTaken() {
        var longest = LimitedBody.GREATEST;
        stub.people.instead("C030", StubAnswer.json(200, "{}" + " ".repeat(longest - 2)));
        assertEquals(new Unavailable(), new AnprTown(stub.settings()).ask());
        stub.people.instead("C030", StubAnswer.json(200, "{}" + " ".repeat(longest - 1)));
        assertEquals(new Unavailable(), new AnprTown(stub.settings()).ask());

        assertEquals(
                List.of(
                        "ANPR could not be asked: C030 answered with 0 people",
                        "ANPR could not be asked: the answer broke off or is too long"),
                notes.lines.stream().filter(line -> line.startsWith("ANPR")).toList());
    }

    @Test
    void aGigabyteIsHungUpOn() {
        stub.fault("C030", exchange -> {
            begin(exchange);
            for (var megabyte = 0; megabyte < 1024; megabyte++) {
                exchange.getResponseBody().write(MEGABYTE);
            }
        });
        unavailable("the answer broke off or is too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "C030", "C020"})
    void aByteASecondIsTooSlow(String where) {
        stub.fault(where, exchange -> {
            begin(exchange);
            trickle(exchange);
        });
        var begun = System.nanoTime();

        unavailable("no answer within 2 s");
        assertTrue(System.nanoTime() - begun < SOON.toNanos());
    }

    @Test
    void silenceIsTooSlow() {
        stub.fault("C030", exchange -> pause(60));
        unavailable("no answer within 1 s", "timeout", "1");
    }

    @Test
    void anAnswerThatBreaksOffIsNone() {
        stub.fault("C030", exchange -> exchange.sendResponseHeaders(200, 1000));
        unavailable("the answer broke off or is too long");
    }

    @Test
    void aHostThatIsAwayIsNoRegister() {
        var settings = stub.settings();
        stub.close();

        assertEquals(new Unavailable(), new AnprTown(settings).ask());
        assertEquals("ANPR could not be asked: no connection", notes.lines.get(1));
    }

    @Test
    void aHostNobodyVouchesForIsNotAsked() {
        unavailable("the host is not trusted", "truststore", "");
        assertEquals(List.of(), stub.desk.given);
    }

    @Test
    void aHostThatShowsSomebodyElsesCertificateIsNotAsked() {
        unavailable("the host is not trusted", "tokenUrl", "https://localhost:PORT/token.oauth2");
        assertEquals(List.of(), stub.desk.given);
    }

    @Test
    void aRegisterThatKeepsFailingIsLeftAlone() {
        var town = new AnprTown(stub.settings());
        stub.people.instead("C030", StubAnswer.problem(500, "no"));
        for (var time = 0; time < 20; time++) {
            assertEquals(new Unavailable(), town.ask());
        }

        assertEquals(5, stub.gateway.asked.size());
    }

    @Test
    void moreQuestionsThanPlacesWaitTheirTurnAndNoLonger() throws InterruptedException {
        var town = new AnprTown(stub.settings("connections", "1", "timeout", "1"));
        var inside = new CountDownLatch(1);
        stub.fault("C030", exchange -> {
            inside.countDown();
            pause(60);
        });
        var first = new Thread(town::ask);
        first.start();
        assertTrue(inside.await(1, TimeUnit.MINUTES));

        assertEquals(new Unavailable(), town.ask());
        first.join();
    }

    private void unavailable(String line, String... changes) {
        assertEquals(new Unavailable(), new AnprTown(stub.settings(changes)).ask());
        assertEquals("ANPR could not be asked: " + line, notes.lines.get(notes.lines.size() - 1));
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
    }

    private void trickle(HttpExchange exchange) throws IOException {
        for (var second = 0; second < 60 && over.getCount() > 0; second++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause(1);
        }
    }

    private void pause(int seconds) {
        try {
            over.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
