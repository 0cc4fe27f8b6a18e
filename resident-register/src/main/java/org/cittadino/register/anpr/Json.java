// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON as it goes out and comes in; one thing said twice, or something after the end, is no JSON here. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static byte[] bytes(Map<String, ?> values) {
        try {
            return MAPPER.writeValueAsBytes(values);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static JsonNode object(byte[] bytes) throws NoClearAnswer {
        try {
            var read = MAPPER.readTree(bytes);
            if (read.isObject()) {
                return read;
            }
        } catch (IOException broken) {
            // without its message, in which Jackson quotes what it could not read
        }
        throw NoClearAnswer.away("an answer that is no JSON");
    }

    /** A value of an object as text, empty if it is not there or is more than one value. */
    static String text(JsonNode object, String name) {
        var value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}
