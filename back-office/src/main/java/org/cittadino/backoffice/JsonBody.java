// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cittadino.domain.person.FreeText;
import org.keycloak.util.JsonSerialization;

/** What a client sent as JSON, read field by field. */
record JsonBody(JsonNode tree) {
    private static final int LONGEST = 64 * 1024;

    /** @throws Refused if it is no JSON object, or too large */
    static JsonBody read(InputStream body) {
        try {
            var bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw Refused.of(Problem.TOO_LARGE);
            }
            var tree = bytes.length == 0 ? null : JsonSerialization.mapper.readTree(bytes);
            if (tree == null || !tree.isObject()) {
                throw Refused.of(Problem.BAD_REQUEST, "the body is a JSON object");
            }
            return new JsonBody(tree);
        } catch (IOException broken) {
            // its message quotes the body
            throw Refused.of(Problem.BAD_REQUEST, "the body is not JSON");
        }
    }

    int number(String field, int least, int most) {
        var value = tree.path(field);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw Refused.of(Problem.BAD_REQUEST, field + " is a number from " + least + " to " + most);
        }
        return value.intValue();
    }

    /** Whether a field says yes; no if it is not there. */
    boolean yes(String field) {
        var value = tree.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw Refused.of(Problem.BAD_REQUEST, field + " is true or false");
        }
        return value.asBoolean(false);
    }

    /** One line without control characters; empty if the field is not there. */
    String text(String field, int longest) {
        var value = tree.path(field);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw Refused.of(Problem.BAD_REQUEST, field + " is a text");
        }
        return FreeText.clean(value.asText(""), longest)
                .orElseThrow(() -> Refused.of(Problem.BAD_REQUEST, field + " is one line of at most " + longest));
    }

    Optional<JsonBody> object(String field) {
        var value = tree.path(field);
        if (!value.isMissingNode() && !value.isObject()) {
            throw Refused.of(Problem.BAD_REQUEST, field + " is an object");
        }
        return value.isMissingNode() ? Optional.empty() : Optional.of(new JsonBody(value));
    }

    @Override
    public String toString() {
        return "JsonBody[…]";
    }
}
