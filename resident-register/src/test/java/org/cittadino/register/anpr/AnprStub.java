// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.cittadino.register.ResidentField;
import org.cittadino.store.Doubles;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;

/** PDND and ANPR on one https port of this machine, and the settings that lead there. */
final class AnprStub implements AutoCloseable {
    private static final String SERVICES = "/govway/rest/in/MinInternoPortaANPR-PDND/";
    private static final String OPERATION = "/anpr-service-e002";
    private static final String DESK = "/token.oauth2";

    final StubDesk desk = new StubDesk(StubKeys.MADE.town.getPublic());
    final StubPeople people;
    final StubGateway gateway;
    /** Requests to addresses that nobody was told of. */
    final AtomicInteger strayed = new AtomicInteger();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> faults = new ConcurrentHashMap<>();
    private final HttpsServer server;

    AnprStub(List<Map<ResidentField, String>> rows) {
        people = new StubPeople(rows);
        gateway = new StubGateway(desk, people);
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(StubKeys.MADE.server));
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** From now on something else happens at that service, or at the {@code desk}. */
    void fault(String where, HttpHandler instead) {
        faults.put(where, instead);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var where = where(exchange.getRequestURI().getPath());
            var body = exchange.getRequestBody().readAllBytes();
            var fault = faults.get(where);
            if (fault != null) {
                fault.handle(exchange);
            } else if (where.isEmpty() || !exchange.getRequestMethod().equals("POST")) {
                strayed.incrementAndGet();
                send(exchange, StubAnswer.problem(404, "nothing here"));
            } else if (where.equals("desk")) {
                send(exchange, gateway.token(form(new String(body, StandardCharsets.US_ASCII))));
            } else {
                send(exchange, gateway.ask(where, headers(exchange), body));
            }
        }
    }

    private static String where(String path) {
        if (path.equals(DESK)) {
            return "desk";
        }
        return StubGateway.SERVICES.entrySet().stream()
                .filter(service -> path.equals(SERVICES + service.getValue() + OPERATION))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return headers;
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var field : body.split("&")) {
            var pair = field.split("=", 2);
            form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    static void send(HttpExchange exchange, StubAnswer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    /** Settings as a server has them, with some set otherwise. */
    Config.Scope settings(String... changes) {
        var base = "https://127.0.0.1:" + server.getAddress().getPort();
        var settings = new HashMap<String, String>();
        settings.put("url", base + SERVICES.substring(0, SERVICES.length() - 1));
        settings.put("audience", StubGateway.AUDIENCE.substring(0, StubGateway.AUDIENCE.length() - 1));
        settings.put("tokenUrl", base + DESK);
        settings.put("tokenAudience", StubDesk.AUDIENCE);
        settings.put("clientId", StubDesk.CLIENT);
        settings.put("kid", StubDesk.KID);
        settings.put("keyFile", StubKeys.MADE.keyFile.toString());
        settings.put("truststore", StubKeys.MADE.truststore.toString());
        settings.put("truststorePassword", StubKeys.PASSWORD);
        settings.put("userId", "portale");
        settings.put("userLocation", "c_g393");
        settings.put("loa", "LoA2");
        settings.put("municipality", StubPeople.HERE);
        StubGateway.SERVICES.keySet().forEach(service -> settings.put("purpose" + service, StubDesk.purpose(service)));
        return scope(settings, changes);
    }

    static Config.Scope scope(Map<String, String> some, String... changes) {
        var settings = new HashMap<>(some);
        for (var place = 0; place < changes.length; place += 2) {
            settings.put(changes[place], changes[place + 1].replace("PORT", port(settings.get("url"))));
        }
        return Doubles.of(Config.Scope.class, Map.of("get", pair -> settings.getOrDefault(pair[0], (String) pair[1])));
    }

    private static String port(@Nullable String url) {
        return url == null ? "" : url.replaceAll("https://127.0.0.1:([0-9]+).*", "$1");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
