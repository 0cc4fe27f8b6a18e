// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import com.fasterxml.jackson.databind.JsonNode;

/** A citizen who is logged in at the portal, with what the portal learned. */
record Visit(String idToken, JsonNode claims, JsonNode userInfo) {

    String name() {
        String given = claims.path("given_name").asText("");
        return given.isEmpty() ? claims.path("preferred_username").asText("") : given;
    }

    @Override
    public String toString() {
        return "Visit";
    }
}
