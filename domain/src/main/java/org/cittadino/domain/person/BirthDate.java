// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cittadino.domain.person.DateReading.Invalid;
import org.cittadino.domain.person.DateReading.Reason;
import org.cittadino.domain.person.DateReading.Valid;

/** The day a citizen was born, as typed on a form, and the age that follows from it. */
public final class BirthDate {

    /** Nobody has been proven to live longer than 122 years. */
    private static final int GREATEST_AGE = 125;

    private static final int LONGEST_INPUT = 40;
    private static final Pattern ITALIAN =
            Pattern.compile("([0-9]{1,2}) ?[/.\\- ] ?([0-9]{1,2}) ?[/.\\- ] ?([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private BirthDate() {}

    /** Reads 24/3/1926, 24.03.1926, 24-03-1926, "24 03 1926" or 1926-03-24. */
    public static DateReading read(String typed, LocalDate today) {
        var text = typed.length() > LONGEST_INPUT ? "?" : typed.strip();
        if (text.isEmpty()) {
            return new Invalid(Reason.EMPTY);
        }
        var italian = ITALIAN.matcher(text);
        if (italian.matches()) {
            return judge(italian, 3, 2, 1, today);
        }
        var iso = ISO.matcher(text);
        return iso.matches() ? judge(iso, 1, 2, 3, today) : new Invalid(Reason.SHAPE);
    }

    private static DateReading judge(MatchResult text, int year, int month, int day, LocalDate today) {
        try {
            return judge(LocalDate.of(number(text, year), number(text, month), number(text, day)), today);
        } catch (DateTimeException e) {
            return new Invalid(Reason.CALENDAR);
        }
    }

    private static DateReading judge(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return new Invalid(Reason.FUTURE);
        }
        return date.isBefore(today.minusYears(GREATEST_AGE)) ? new Invalid(Reason.TOO_OLD) : new Valid(date);
    }

    private static int number(MatchResult text, int group) {
        return Integer.parseInt(text.group(group));
    }

    /** Whether somebody has completed that many years; those born on 29 February do so on 1 March. */
    public static boolean isAdult(LocalDate birth, LocalDate today, int years) {
        return Period.between(birth, today).getYears() >= years;
    }
}
