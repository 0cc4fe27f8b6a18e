// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.keycloak.http.HttpRequest;

/**
 * The request of a browser as if stored values had been typed: Keycloak's steps read the request themselves. Proxies,
 * because the interfaces in between are wide and grow.
 */
final class CanonicalRequest {

    private CanonicalRequest() {}

    /** @param kind interface of the context, which has a method {@code getHttpRequest} */
    static <T> T within(Class<T> kind, T context, HttpRequest request, MultivaluedMap<String, String> values) {
        var canonical = with(HttpRequest.class, request, "getDecodedFormParameters", values);
        return with(kind, context, "getHttpRequest", canonical);
    }

    private static <T> T with(Class<T> kind, T real, String method, Object answer) {
        var stand = Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, called, arguments) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            try {
                return called.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
            }
        });
        return kind.cast(stand);
    }
}
