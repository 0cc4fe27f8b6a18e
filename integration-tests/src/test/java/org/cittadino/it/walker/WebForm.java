// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.walker;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as a browser would send it, changed by the test as a browser would or would not allow. */
public record WebForm(URI action, List<Map.Entry<String, String>> fields) {

    static WebForm of(Element form) {
        var fields = ((FormElement) form)
                .formData().stream().map(WebForm::entry).collect(Collectors.toCollection(ArrayList::new));
        return new WebForm(URI.create(form.absUrl("action")), List.copyOf(fields));
    }

    private static Map.Entry<String, String> entry(KeyVal field) {
        return Map.entry(field.key(), field.value());
    }

    public WebForm with(String name, String value) {
        return with(Map.of(name, value));
    }

    public WebForm with(Map<String, String> values) {
        Map<String, String> open = new LinkedHashMap<>(values);
        List<Map.Entry<String, String>> changed = new ArrayList<>();
        for (var field : fields) {
            String value = open.remove(field.getKey());
            changed.add(value == null ? field : Map.entry(field.getKey(), value));
        }
        open.forEach((name, value) -> changed.add(Map.entry(name, value)));
        return new WebForm(action, List.copyOf(changed));
    }

    public WebForm without(String name) {
        return new WebForm(
                action,
                fields.stream().filter(field -> !field.getKey().equals(name)).toList());
    }

    public String value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    String encoded() {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
