// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keycloak's wide interfaces with only those methods answered that a test expects to be asked. */
final class Fakes {

    private Fakes() {}

    /** @param answers by method name, from the arguments of the call */
    static <T> T of(Class<T> type, Map<String, Function<Object[], @Nullable Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            var answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("nobody expected " + method);
            }
            return answer.apply(args == null ? new Object[0] : args);
        }));
    }
}
