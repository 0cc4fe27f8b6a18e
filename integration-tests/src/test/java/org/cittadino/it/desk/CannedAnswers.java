// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The API of the desk as a browser meets it in view tests: written answers, so that each view has something to show. */
public final class CannedAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/cittadino/desk/api/";

    private final ObjectNode answers;
    private final byte[] scan;
    private final List<String> sent = new ArrayList<>();

    public CannedAnswers(byte[] scan) {
        this.answers = (ObjectNode) read("/desk/answers.json");
        this.scan = scan.clone();
    }

    /** @param path below the API, without its query */
    public ObjectNode at(String path) {
        return (ObjectNode) answers.path(path);
    }

    /** What was posted, method aside: path, a blank, and the body. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    /** From now on this browser gets these answers; it still logs in at the server. */
    public void answer(BrowserContext browser) {
        browser.route(address -> address.contains(API), this::fulfil);
    }

    private void fulfil(Route route) {
        var request = route.request();
        var path = request.url().replaceFirst(".*" + API, "").replaceFirst("\\?.*", "");
        if (!request.headers().getOrDefault("authorization", "").startsWith("Bearer ")) {
            route.fulfill(problem(401, "no-token"));
        } else if (path.contains("/pages/")) {
            route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBodyBytes(scan));
        } else if (request.method().equals("POST")) {
            sent.add(path + " " + request.postData());
            route.fulfill(path.endsWith("/reject") ? problem(409, "changed") : json(200, "{\"id\":\"k2\"}"));
        } else if (answers.has(path)) {
            route.fulfill(json(200, answers.path(path).toString()));
        } else {
            route.fulfill(problem(404, "not-found"));
        }
    }

    private static Route.FulfillOptions json(int status, String body) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body);
    }

    private static Route.FulfillOptions problem(int status, String type) {
        return json(status, "{\"type\":\"urn:cittadino:desk:" + type + "\"}")
                .setContentType("application/problem+json");
    }

    private static JsonNode read(String name) {
        try (var file = CannedAnswers.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names nobody has, one a line. */
    public static List<String> hostileNames() {
        try (var file = CannedAnswers.class.getResourceAsStream("/desk/hostile-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("no hostile names");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
