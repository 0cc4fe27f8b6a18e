// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.util.JsonSerialization;

/**
 * By what a gateway's answer shows that it took the message.
 *
 * @param least first status that means yes
 * @param greatest last status that does
 * @param pointer where the answer must say {@code value}; empty where the status is enough
 * @param id where the answer names the message; empty if it does not
 */
record Acceptance(int least, int greatest, Optional<JsonPointer> pointer, String value, Optional<JsonPointer> id) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    SmsAnswer of(int status, byte[] body) {
        if (status >= least && status <= greatest) {
            var said = pointer.map(where -> read(body).at(where).asText());
            return said.isEmpty() || said.get().equals(value) ? SmsAnswer.TAKEN : SmsAnswer.REFUSED;
        }
        return switch (status) {
            // who we are or how often we ask, not this message
            case 401, 403, 407, 408, 425, 429, 503 -> SmsAnswer.AWAY;
            default -> {
                if (status / 100 == 5) {
                    yield SmsAnswer.UNCLEAR;
                }
                yield status / 100 == 4 ? SmsAnswer.REFUSED : SmsAnswer.AWAY;
            }
        };
    }

    /** The gateway's own name for the message, to ask it by; empty if it is none that could stand in a log. */
    String id(byte[] body) {
        return id.map(where -> read(body).at(where).asText())
                .filter(text -> ID.matcher(text).matches())
                .orElse("");
    }

    private static JsonNode read(byte[] body) {
        try {
            var read = JsonSerialization.mapper.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException noJson) {
            // without its message, which quotes the answer
            return MissingNode.getInstance();
        }
    }
}
