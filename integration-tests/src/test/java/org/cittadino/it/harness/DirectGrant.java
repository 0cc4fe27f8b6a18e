// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks for a token with user name and password, without any page; Keycloak's own client may. */
final class DirectGrant {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String RIGHT_PASSWORD = "Account is not fully set up";

    private DirectGrant() {}

    static boolean accepts(TestRealm realm, String username, String password) {
        var answer = answer(realm, username, password);
        return answer.statusCode() == 200 || answer.body().contains(RIGHT_PASSWORD);
    }

    static HttpResponse<String> answer(TestRealm realm, String username, String password) {
        var form = "grant_type=password&client_id=admin-cli&username=" + encoded(username) + "&password="
                + encoded(password);
        var request = HttpRequest.newBuilder(URI.create(realm.url() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from the token endpoint", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
