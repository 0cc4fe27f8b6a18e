// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The API in the words of OpenAPI, written by hand. */
final class ApiDescription {
    private static final String FILE = "/org/cittadino/backoffice/openapi.json";

    private ApiDescription() {}

    static Response answer() {
        return Answers.written(bytes());
    }

    static byte[] bytes() {
        try (var file = ApiDescription.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the JAR");
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
