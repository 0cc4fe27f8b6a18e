// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/** A form that came with a file. Its parts lie in the server's temporary folder until the request is over. */
final class UploadedForm implements AutoCloseable {
    static final String FILE = "scan";

    private final MultivaluedMap<String, FormPartValue> parts;

    private UploadedForm(MultivaluedMap<String, FormPartValue> parts) {
        this.parts = parts;
    }

    static boolean isSentBy(HttpRequest request) {
        var type = request.getHttpHeaders().getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Read once: the server opens the files anew each time it is asked for the parts. */
    static UploadedForm of(HttpRequest request) {
        return new UploadedForm(request.getMultiPartFormParameters());
    }

    /** The text of a field; empty if it is missing or a file. */
    String text(String name) {
        var part = parts.getFirst(name);
        try {
            var text = part == null ? null : part.asString();
            return text == null ? "" : text;
        } catch (RuntimeException isAFile) {
            return "";
        }
    }

    /** The file, at most one byte longer than it may be: the rest is not worth the memory. Empty if there is none. */
    byte[] file(int most) {
        var part = parts.getFirst(FILE);
        if (part == null) {
            return new byte[0];
        }
        try {
            return part.asInputStream().readNBytes(most + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        parts.values().stream().flatMap(List::stream).forEach(UploadedForm::close);
    }

    private static void close(FormPartValue part) {
        try {
            part.asInputStream().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
