// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the desk said. */
public record DeskAnswer(int status, HttpHeaders headers, JsonNode body) {
    /** Which problem it was, without what all of them begin with. */
    public String problem() {
        return body.path("type").asText().replace("urn:cittadino:desk:", "");
    }

    public String header(String name) {
        return String.join(", ", headers.allValues(name));
    }
}
