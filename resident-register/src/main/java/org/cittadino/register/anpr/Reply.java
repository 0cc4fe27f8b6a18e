// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Locale;

/** What came back, its body not longer than we take. */
record Reply(int status, String type, boolean packed, byte[] body) {
    static Reply of(HttpResponse<byte[]> response) {
        var headers = response.headers();
        var type = headers.firstValue("Content-Type").orElse("");
        return new Reply(
                response.statusCode(),
                type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                headers.firstValue("Content-Encoding").isPresent(),
                response.body());
    }

    /** The body as JSON; a packed one was not asked for and is not opened. */
    JsonNode json() throws NoClearAnswer {
        if (packed || !type.equals("application/json")) {
            throw NoClearAnswer.away("status " + status + " with a body that is not plain JSON");
        }
        return Json.object(body);
    }

    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
