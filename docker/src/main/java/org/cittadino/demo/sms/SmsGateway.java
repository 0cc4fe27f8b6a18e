// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes what a gateway for text messages takes, and sends nothing; only this computer reaches it. */
public final class SmsGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 10_000;
    private static final int KEPT = 200;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Map<String, TextMessage> messages = Collections.synchronizedMap(new LinkedHashMap<>());

    private SmsGateway(HttpServer server) {
        this.server = server;
    }

    public static SmsGateway open(int port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        var gateway = new SmsGateway(HttpServer.create(address, 0));
        gateway.server.setExecutor(gateway.workers);
        gateway.server.createContext("/", gateway::answer);
        gateway.server.start();
        return gateway;
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<TextMessage> newestFirst() {
        List<TextMessage> all;
        synchronized (messages) {
            all = new ArrayList<>(messages.values());
        }
        Collections.reverse(all);
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // a page of some site could post a form here, but no JSON without asking first
            var isJson = "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            var taken = exchange.getRequestMethod().equals("POST") && isJson && take(exchange);
            byte[] body =
                    (taken ? "{\"status\":\"queued\"}" : "{\"status\":\"error\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(taken ? 200 : 400, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private boolean take(HttpExchange exchange) throws IOException {
        JsonNode said;
        try {
            said = JSON.readTree(exchange.getRequestBody().readNBytes(LONGEST));
        } catch (IOException noJson) {
            return false;
        }
        var message = new TextMessage(
                said.path("reference").asText(),
                Instant.now(),
                said.path("to").asText(),
                said.path("text").asText());
        if (message.id().isEmpty() || message.to().isEmpty() || message.text().isEmpty()) {
            return false;
        }
        synchronized (messages) {
            // handed over twice, it is sent once
            messages.putIfAbsent(message.id(), message);
            if (messages.size() > KEPT) {
                messages.remove(messages.keySet().iterator().next());
            }
        }
        return true;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
