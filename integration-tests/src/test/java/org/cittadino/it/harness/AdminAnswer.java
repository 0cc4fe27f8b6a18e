// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;

/** What the admin REST API said to a request, in English. */
public record AdminAnswer(int status, String body) {

    public boolean isAccepted() {
        return status < 300;
    }

    public JsonNode tree() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : AdminApi.JSON.readTree(body);
        } catch (IOException broken) {
            throw new IllegalStateException("Not JSON: " + body, broken);
        }
    }

    /** Why it was refused; Keycloak has two names for the sentence. */
    public String reason() {
        var tree = tree();
        return tree.path("error_description")
                .asText(tree.path("errorMessage").asText(tree.path("error").asText()));
    }
}
