// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;

/** Gives the town of a preset its people, as the nightly job of a registry office would. */
final class RehearsalRegister {
    private static final Path FILE = Path.of("docker/realms/anagrafe/residents.csv");
    private static final int MOST_LOOKS = 120;

    private final KeycloakApi keycloak;
    private final String realm;
    private final String job;

    /** @param realm name of the preset */
    RehearsalRegister(KeycloakApi keycloak, String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
        this.job = realm + "-import";
    }

    /**
     * Loads the file unless the town has its people already.
     *
     * @return what became of it, in a word or two
     */
    String load() throws IOException, InterruptedException {
        String token = keycloak.token(
                realm, Map.of("grant_type", "client_credentials", "client_id", job, "client_secret", secret()));
        for (JsonNode earlier : keycloak.get(imports(), token).path("imports")) {
            if (earlier.path("state").asText().equals("IN_USE")) {
                return "there already";
            }
        }
        String id = keycloak.post(keycloak.request(imports() + "?trial=false", token)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .POST(BodyPublishers.ofFile(FILE)))
                .path("id")
                .asText();
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            JsonNode now = keycloak.get(imports() + "/" + id, token);
            String state = now.path("state").asText();
            if (!state.equals("RUNNING")) {
                return state.equals("IN_USE") ? "loaded" : "not loaded: " + now;
            }
            Thread.sleep(500);
        }
        return "still loading";
    }

    /** Keycloak made the secret of the job when it imported the realm; the demo's administrator may read it. */
    private String secret() throws IOException, InterruptedException {
        String admin = keycloak.administrator();
        String clients = "/admin/realms/" + realm + "/clients";
        String client = keycloak.get(clients + "?clientId=" + job, admin)
                .path(0)
                .path("id")
                .asText();
        return keycloak.get(clients + "/" + client + "/client-secret", admin)
                .path("value")
                .asText();
    }

    private String imports() {
        return "/realms/" + realm + "/cittadino/desk/api/register/imports";
    }
}
