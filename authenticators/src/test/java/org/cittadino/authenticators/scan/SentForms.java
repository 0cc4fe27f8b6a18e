// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/** Forms as browsers send them, with a file and without. */
final class SentForms {
    final HttpRequest request = mock(HttpRequest.class);
    /** Names of the parts that were closed. */
    final List<String> closed = new ArrayList<>();

    private final MultivaluedHashMap<String, FormPartValue> parts = new MultivaluedHashMap<>();
    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    private final HttpHeaders headers = mock(HttpHeaders.class);

    SentForms() {
        when(request.getHttpHeaders()).thenReturn(headers);
        when(request.getMultiPartFormParameters()).thenReturn(parts);
        when(request.getDecodedFormParameters()).thenReturn(fields);
        when(headers.getHeaderString(anyString())).thenReturn("application/x-www-form-urlencoded");
    }

    SentForms field(String name, String value) {
        fields.add(name, value);
        return this;
    }

    /** From now on the whole form is one with a file, whose other parts must not be asked for as text. */
    SentForms file(byte[] bytes) {
        when(headers.getHeaderString("Content-Type")).thenReturn("Multipart/Form-Data; boundary=x");
        when(request.getDecodedFormParameters()).thenThrow(new IllegalStateException("a part is a file"));
        part("scan", bytes, true);
        return this;
    }

    SentForms part(String name, byte[] bytes, boolean isFile) {
        parts.add(name, new FormPartValue() {
            @Override
            public String asString() {
                if (isFile) {
                    throw new IllegalStateException("a file");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }

            @Override
            public InputStream asInputStream() {
                return new ByteArrayInputStream(bytes) {
                    @Override
                    public void close() {
                        closed.add(name);
                    }
                };
            }
        });
        return this;
    }
}
