// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a gateway is sent, with places for number, text and id. Whatever is put there stays one value of the format. */
record BodyTemplate(Format format, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{(number|digits|text|id)}");

    /** How a gateway reads. */
    enum Format {
        JSON("application/json", "{\"to\":\"{number}\",\"text\":\"{text}\",\"reference\":\"{id}\"}") {
            @Override
            String escape(String value) {
                return new String(JsonStringEncoder.getInstance().quoteAsString(value));
            }
        },
        FORM("application/x-www-form-urlencoded", "to={number}&text={text}&reference={id}") {
            @Override
            String escape(String value) {
                return URLEncoder.encode(value, StandardCharsets.UTF_8);
            }
        };

        private final String type;
        private final String usual;

        Format(String type, String usual) {
            this.type = type;
            this.usual = usual;
        }

        String type() {
            return type;
        }

        /** For gateways that take what is offered. */
        String usual() {
            return usual;
        }

        abstract String escape(String value);
    }

    String fill(SmsMessage message) {
        // once: a text with braces in it stays a text
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(format.escape(value(place.group(1), message))));
    }

    private static String value(String place, SmsMessage message) {
        return switch (place) {
            case "number" -> message.number();
            case "digits" -> message.number().substring(1);
            case "text" -> message.text();
            default -> message.id();
        };
    }
}
