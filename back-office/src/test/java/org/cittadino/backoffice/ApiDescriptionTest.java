// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The description says what the classes do, and the other way round. */
class ApiDescriptionTest {
    private static final JsonNode API = description();

    @Test
    void eachAddressAndMethodIsDescribedAndNoOther() {
        assertEquals(methods().keySet(), described().keySet());
    }

    @Test
    void eachParameterOfAMethodIsDescribed() {
        methods().forEach((address, method) -> {
            var described = described().getOrDefault(address, MissingNode.getInstance());
            var names = StreamSupport.stream(described.path("parameters").spliterator(), false)
                    .map(parameter -> parameter.path("name").asText())
                    .collect(Collectors.toSet());
            assertTrue(names.containsAll(parameters(method)), address + ": " + names);
        });
    }

    @Test
    void eachMethodNamesItsRoleAndWhatHappensWithoutIt() {
        described().forEach((address, operation) -> {
            var roles = Stream.concat(
                    Stream.of("Any role."), Stream.of(DeskRole.values()).map(role -> "Role " + role.id() + "."));
            assertTrue(roles.anyMatch(operation.path("description").asText()::equals), address);
            assertTrue(operation.path("responses").has("401"), address);
            assertTrue(operation.path("responses").has("403"), address);
        });
    }

    @Test
    void eachReferenceLeadsSomewhere() {
        API.findValuesAsText("$ref")
                .forEach(reference -> assertTrue(!API.at(reference.substring(1)).isMissingNode(), reference));
    }

    private static Map<String, JsonNode> described() {
        var described = new TreeMap<String, JsonNode>();
        API.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> described.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue())));
        return described;
    }

    private static Map<String, Method> methods() {
        var methods = new TreeMap<String, Method>();
        collect("", DeskResource.class, methods);
        // the page and its files are no part of the API
        methods.keySet().removeIf(address -> !address.contains(DeskResource.BASE));
        return methods;
    }

    private static void collect(String base, Class<?> resource, Map<String, Method> methods) {
        for (var method : resource.getDeclaredMethods()) {
            var path = method.getAnnotation(Path.class);
            var address = path == null ? base : base + "/" + path.value();
            var verb = Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .map(type -> type.getAnnotation(HttpMethod.class))
                    .filter(found -> found != null)
                    .findFirst();
            if (verb.isPresent()) {
                methods.put(verb.get().value() + " " + address, method);
            } else if (path != null) {
                collect(address, method.getReturnType(), methods);
            }
        }
    }

    private static Set<String> parameters(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                names.add(parameter.getAnnotation(PathParam.class).value());
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
        }
        return names;
    }

    private static JsonNode description() {
        try {
            return new ObjectMapper().readTree(ApiDescription.bytes());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
