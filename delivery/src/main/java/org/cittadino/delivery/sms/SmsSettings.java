// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * What a town decided about text messages: as texts of the realm, which the console can edit, or as attributes.
 *
 * @param countries whose numbers are written to, in two letters
 * @param perDay messages the town pays for in 24 hours
 */
record SmsSettings(Set<String> countries, int perDay) {
    static final int PER_DAY = 500;
    private static final int MOST = 1_000_000;

    /** The European Union. */
    private static final String COUNTRIES =
            "IT AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE LT LU LV MT NL PL PT RO SE SI SK";

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    static SmsSettings of(KeycloakSession session) {
        // written for English it holds in all languages
        var words = SmsWords.of(session, "en");
        var realm = session.getContext().getRealm();
        return new SmsSettings(
                countries(words.ofTheTown("smsCountries")
                        .or(() -> Optional.ofNullable(realm.getAttribute("cittadino.sms.countries")))),
                perDay(words.ofTheTown("smsPerDay")
                        .or(() -> Optional.ofNullable(realm.getAttribute("cittadino.sms.perDay")))));
    }

    private static Set<String> countries(Optional<String> text) {
        var named = read(text.orElse(""));
        return named.isEmpty() ? read(COUNTRIES) : named;
    }

    private static Set<String> read(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(name -> COUNTRY.matcher(name).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int perDay(Optional<String> text) {
        return text.map(String::strip)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::parseInt)
                .filter(number -> number <= MOST)
                .orElse(PER_DAY);
    }
}
