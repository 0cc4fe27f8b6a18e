// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * One gateway for all tests, which counts what it is handed and sends nothing: messages are picked by number, and a
 * number may be one that the gateway does not serve for now.
 */
public final class SmsCatcher implements AutoCloseable {
    /** A text message as it was handed over. */
    public record Sms(String reference, String to, String text) {
        public String code() {
            var code = CODE.matcher(text);
            if (!code.find()) {
                throw new AssertionError("No code in " + text);
            }
            return code.group();
        }
    }

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{8}\\b");
    private static final Duration AT_MOST = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Sms> taken = new CopyOnWriteArrayList<>();
    private final Set<String> notServed = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private SmsCatcher(HttpServer server) {
        this.server = server;
    }

    /** On all addresses of the machine, because a container does not reach the loopback one. */
    static SmsCatcher open() {
        try {
            var catcher = new SmsCatcher(HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0));
            catcher.server.setExecutor(catcher.workers);
            catcher.server.createContext("/", catcher::answer);
            catcher.server.start();
            return catcher;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where a server finds it that knows this machine by that name. */
    URI seenFrom(String host) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/messages");
    }

    /** For this number the gateway is away until further notice. */
    public void isAwayFor(String number) {
        notServed.add(number);
    }

    public void isBackFor(String number) {
        notServed.remove(number);
    }

    /** The gateway will never take anything for this number. */
    public void refuses(String number) {
        refused.add(number);
    }

    public void takesAgain(String number) {
        refused.remove(number);
    }

    public List<Sms> all(String number) {
        return taken.stream().filter(sms -> sms.to().equals(number)).toList();
    }

    /** @return the newest of at least {@code count} messages */
    public Sms newest(String number, int count) {
        var messages = Patience.firstAnswer(AT_MOST, () -> {
                    var now = all(number);
                    return now.size() >= count ? Optional.of(now) : Optional.empty();
                })
                .orElseThrow(() -> new AssertionError(all(number).size() + " of " + count + " text messages came"));
        return messages.get(messages.size() - 1);
    }

    /** Waits long enough for a message too many to arrive, then counts. */
    public int countAfterQuiet(String number) {
        int before = all(number).size();
        return Patience.firstAnswer(QUIET, () -> {
                    int now = all(number).size();
                    return now > before ? Optional.of(now) : Optional.empty();
                })
                .orElse(before);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode said = JSON.readTree(exchange.getRequestBody().readAllBytes());
            var sms = new Sms(
                    said.path("reference").asText(),
                    said.path("to").asText(),
                    said.path("text").asText());
            var status = refused.contains(sms.to()) ? 422 : notServed.contains(sms.to()) ? 503 : 200;
            if (status == 200) {
                taken.add(sms);
            }
            var body = "{\"status\":\"queued\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
