// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/** The day of birth that a codice fiscale means, although it leaves the century out. */
public final class BirthCentury {

    /**
     * Whoever would be older is taken for somebody a century younger: of those who type their own code, people between
     * 10 and 17 are many and people over 110 a handful.
     */
    private static final int GREATEST_AGE = 110;

    private BirthCentury() {}

    /**
     * The latest day that fits the code and makes the person old enough.
     *
     * @param minimumAge in full years; 0 for none
     * @return empty if in no century somebody of that age has the code
     */
    public static Optional<LocalDate> birth(CodiceFiscale code, LocalDate today, int minimumAge) {
        var latest = today.getYear() - today.getYear() % 100 + code.yearOfCentury();
        return IntStream.of(latest, latest - 100, latest - 200)
                .mapToObj(year -> YearMonth.of(year, code.month()))
                .filter(month -> month.isValidDay(code.day()))
                .map(month -> month.atDay(code.day()))
                .filter(day -> !day.isAfter(today) && isBetween(minimumAge, age(day, today)))
                .findFirst();
    }

    private static boolean isBetween(int minimumAge, int age) {
        return age >= minimumAge && age <= GREATEST_AGE;
    }

    private static int age(LocalDate birth, LocalDate today) {
        return Period.between(birth, today).getYears();
    }
}
