// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what an administrator writes in the one field that Keycloak gives to a password policy. */
final class Settings {

    private Settings() {}

    /** "upper,digit=2" as names with their value; a name alone has the value "". */
    static Map<String, String> list(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        for (var item : text.split(",", -1)) {
            var parts = item.strip().split("=", 2);
            var name = parts[0].strip();
            if (name.isEmpty()) {
                throw new BadSetting("Write names separated by commas; there is an empty one.");
            }
            if (named.put(name, parts.length == 2 ? parts[1].strip() : "") != null) {
                throw new BadSetting("“" + name + "” stands there twice.");
            }
        }
        return Collections.unmodifiableMap(named);
    }

    /** "alphabet,digits": names that take no value. */
    static Set<String> names(String text) {
        var named = list(text);
        named.forEach((name, value) -> {
            if (!value.isEmpty()) {
                throw new BadSetting("After “" + name + "” no value is expected.");
            }
        });
        return named.keySet();
    }

    /** A whole number between two bounds. */
    static int number(String what, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // the sentence below says what is wanted
        }
        throw new BadSetting(
                what + " is a whole number from " + least + " to " + most + ", not “" + text.strip() + "”.");
    }
}
