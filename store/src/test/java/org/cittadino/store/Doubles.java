// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Doubles for Keycloak's wide interfaces: the few methods a test needs, and an error for each other one. */
public final class Doubles {
    /** What a double does when one of its methods is called. */
    @FunctionalInterface
    public interface Answer {
        @Nullable
        Object to(@Nullable Object[] arguments) throws Throwable;
    }

    private Doubles() {}

    /** An object of that interface which knows the methods named in the map. */
    public static <T> T of(Class<T> type, Map<String, Answer> answers) {
        return make(type, (self, method, arguments) -> {
            var answer = answers.get(method.getName());
            if (answer != null) {
                return answer.to(arguments == null ? new Object[0] : arguments);
            }
            return ofObject(type, self, method, arguments);
        });
    }

    /** An object of that interface which passes on what the map does not name. */
    static <T> T around(Class<T> type, T real, Map<String, Answer> answers) {
        return make(type, (self, method, arguments) -> {
            var answer = answers.get(method.getName());
            var own = answer == null ? null : answer.to(arguments == null ? new Object[0] : arguments);
            if (own != null) {
                return own;
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw Objects.requireNonNull(thrown.getCause());
            }
        });
    }

    private static <T> T make(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object ofObject(Class<?> type, Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "toString" -> "double of " + type.getSimpleName();
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> arguments != null && self == arguments[0];
            default -> throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
        };
    }
}
