// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import org.keycloak.util.JsonSerialization;

/** The forms of an answer: JSON, and problems after RFC 9457. */
final class Answers {
    /** The same id stands in the log. */
    static final String REQUEST_ID = "X-Request-Id";

    private Answers() {}

    static Response ok(Object value) {
        return json(200, value).build();
    }

    /** JSON that is written already. */
    static Response written(byte[] json) {
        return begin(200).type(MediaType.APPLICATION_JSON_TYPE).entity(json).build();
    }

    static Response created(URI location, Object value) {
        return json(201, value).location(location).build();
    }

    /** Begun and not done: the address tells how far it is. */
    static Response accepted(URI location, Object value) {
        return json(202, value).location(location).build();
    }

    /** Done in part: somebody else has to do the rest. */
    static Response half(Object value) {
        return json(202, value).build();
    }

    /** A picture for a script that asked for it; a browser that opens it by itself does nothing with it. */
    static Response picture(byte[] jpeg) {
        return begin(200)
                .type("image/jpeg")
                .entity(jpeg)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scan.jpg\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    static Response problem(Problem problem, String detail, String id) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", problem.type());
        body.put("title", problem.title());
        body.put("status", problem.status());
        if (!detail.isEmpty()) {
            body.put("detail", detail);
        }
        body.put("instance", "urn:uuid:" + id);
        var answer =
                json(problem.status(), body).type("application/problem+json").header(REQUEST_ID, id);
        return problem == Problem.NO_TOKEN
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
                : answer.build();
    }

    /** A file to keep, which no browser shows. */
    static Response file(String type, String name, StreamingOutput content) {
        return begin(200)
                .type(type)
                .entity(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Response.ResponseBuilder json(int status, Object value) {
        return begin(status).type(MediaType.APPLICATION_JSON_TYPE).entity(text(value));
    }

    /** Keycloak says so too, unless a realm has emptied that setting. */
    private static Response.ResponseBuilder begin(int status) {
        return Response.status(status).header("X-Content-Type-Options", "nosniff");
    }

    static String text(Object value) {
        try {
            return JsonSerialization.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
