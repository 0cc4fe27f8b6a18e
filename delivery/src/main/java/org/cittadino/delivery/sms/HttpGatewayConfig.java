// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cittadino.delivery.sms.BodyTemplate.Format;
import org.keycloak.Config;
import org.keycloak.util.JsonSerialization;

/** Reads the server's settings; says of a wrong one which it is and what it should be, never what it was. */
final class HttpGatewayConfig {
    private static final Pattern HEADER = Pattern.compile("\\s*([A-Za-z0-9-]{1,64}):\\s*([ -~]{0,2000})");
    private static final Pattern STATUS = Pattern.compile("([1-5][0-9]{2})(?:-([1-5][0-9]{2}))?");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> METHODS = Set.of("POST", "PUT");
    private static final SmsMessage SAMPLE = new SmsMessage("id", "+390000", "\"\\&={}");

    private final Config.Scope config;

    private HttpGatewayConfig(Config.Scope config) {
        this.config = config;
    }

    /**
     * The settings; empty if no address is set.
     *
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    static Optional<HttpGatewaySettings> read(Config.Scope config) {
        var read = new HttpGatewayConfig(config);
        return read.text("url", "").isEmpty() ? Optional.empty() : Optional.of(read.settings());
    }

    private HttpGatewaySettings settings() {
        return new HttpGatewaySettings(
                url(), oneOf("method", "POST", METHODS), headers(), body(), acceptance(), words("realms"));
    }

    private URI url() {
        try {
            var url = URI.create(text("url", ""));
            var host = url.getHost() == null ? "" : url.getHost();
            var plainly = "http".equals(url.getScheme())
                    && (THIS_MACHINE.contains(host) || words("plainHttp").contains(host));
            if (!host.isEmpty() && url.getUserInfo() == null && ("https".equals(url.getScheme()) || plainly)) {
                return url;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below, without the value
        }
        throw wrong("URL", "an https address without a user in it; http only to this machine or a host of PLAIN_HTTP");
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Idempotency-Key", "{id}");
        for (var line : text("headers", "").split("\\|")) {
            var header = HEADER.matcher(line);
            if (header.matches()) {
                headers.put(header.group(1), header.group(2).strip());
            } else if (!line.isBlank()) {
                throw wrong("HEADERS", "name: value, several with | between them");
            }
        }
        return headers;
    }

    private BodyTemplate body() {
        var format =
                Format.valueOf(oneOf("preset", "json", Set.of("json", "form")).toUpperCase(Locale.ROOT));
        var body = new BodyTemplate(format, text("template", format.usual()));
        var filled = body.fill(SAMPLE);
        var hasAll = body.text().contains("{text}")
                && (body.text().contains("{number}") || body.text().contains("{digits}"));
        if (!hasAll || format == Format.JSON && !isJson(filled)) {
            throw wrong("TEMPLATE", "a body of the preset's format with {number} or {digits}, and {text}");
        }
        return body;
    }

    private static boolean isJson(String text) {
        try {
            return JsonSerialization.mapper.readTree(text).isObject();
        } catch (IOException broken) {
            return false;
        }
    }

    private Acceptance acceptance() {
        var status = STATUS.matcher(text("success", "200-299"));
        if (!status.matches()) {
            throw wrong("SUCCESS", "a status or two with a hyphen between them");
        }
        var least = Integer.parseInt(status.group(1));
        return new Acceptance(
                least,
                status.group(2) == null ? least : Integer.parseInt(status.group(2)),
                pointer("successPointer", "SUCCESS_POINTER"),
                text("successValue", "true"),
                pointer("idPointer", "ID_POINTER"));
    }

    private Optional<JsonPointer> pointer(String name, String variable) {
        var text = text(name, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(JsonPointer.compile(text));
        } catch (IllegalArgumentException noPointer) {
            throw wrong(variable, "a JSON pointer, for instance /result/status");
        }
    }

    private Set<String> words(String name) {
        return Arrays.stream(text(name, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private String oneOf(String name, String usual, Set<String> words) {
        var text = text(name, usual);
        if (!words.contains(text)) {
            throw wrong(name.toUpperCase(Locale.ROOT), String.join(" or ", List.copyOf(words)));
        }
        return text;
    }

    private String text(String name, String usual) {
        var text = config.get(name, usual);
        return text == null || text.isBlank() ? usual : text.strip();
    }

    private static IllegalArgumentException wrong(String variable, String words) {
        return new IllegalArgumentException(variable + " should be " + words);
    }
}
