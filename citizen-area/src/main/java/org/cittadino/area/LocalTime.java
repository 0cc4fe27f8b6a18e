// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and hours as the citizen's clock and language have them, wherever the server stands. */
record LocalTime(Locale language) {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** The same in all our languages; Java's own joins day and hour differently from release to release. */
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static LocalTime in(Locale language) {
        // English of no country is American to Java: the month before the day
        var isEnglish =
                language.getLanguage().equals("en") && language.getCountry().isEmpty();
        return new LocalTime(isEnglish ? Locale.UK : language);
    }

    String hour(Instant moment) {
        return day(moment) + ", " + HOUR.format(moment.atZone(ROME));
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ROME));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
