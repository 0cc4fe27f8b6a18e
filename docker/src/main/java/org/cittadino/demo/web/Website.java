// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The web server of the demo; only this computer reaches it. */
public final class Website implements AutoCloseable {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    private Website(HttpServer server) {
        this.server = server;
    }

    public static Website open(int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        Website website = new Website(HttpServer.create(address, 0));
        website.server.setExecutor(website.workers);
        String style = resource("style.css");
        website.serve("/style.css", request -> Answer.of(200, "text/css", style));
        website.server.start();
        return website;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void serve(String path, Page page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                send(exchange, guarded(exchange, page));
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static Answer guarded(HttpExchange exchange, Page page) {
        if (!READING.contains(exchange.getRequestMethod())) {
            return Answer.of(405, "text/plain", "This site is only for reading.");
        }
        if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
            return Answer.of(403, "text/plain", "Open this site as http://localhost.");
        }
        try {
            List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
            return page.answer(Request.of(exchange.getRequestURI(), cookies));
        } catch (IOException | RuntimeException failure) {
            return Answer.of(500, "text/plain", "That did not work: " + failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.of(503, "text/plain", "The demo is stopping.");
        }
    }

    /** A strange site could point its own name at this computer and read the mails through a visitor's browser. */
    private static boolean isOurs(@Nullable String host) {
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.bytes();
        boolean bodyless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : body.length);
        if (!bodyless) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Website.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing beside the classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
