// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cittadino.domain.place.PlaceDirectory;

/** What of a personal datum somebody who knows the person would try as a password. */
final class PersonalPieces {
    /** Shorter pieces, such as the name Ada, are in too many innocent words. */
    private static final int SHORTEST = 4;

    /** No part of a codice fiscale that says something is longer than a window and the next one. */
    private static final int WINDOW = 5;

    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern FISCAL = Pattern.compile("(?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9]{16}");
    private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern PLACE = Pattern.compile("[A-Z]\\d{3}");
    /** The province behind a town, and the year in which it ceased. */
    private static final Pattern ASIDE = Pattern.compile(" \\([^()]*\\)$");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final String plain;
    private final String folded;

    PersonalPieces(String password) {
        plain = Folding.plain(password);
        folded = Folding.folded(password);
    }

    /** Whether the password holds a piece of the value. */
    boolean areOf(String value) {
        var text = Folding.stripped(value);
        for (var date : new Pattern[] {DAY_FIRST, YEAR_FIRST}) {
            var matcher = date.matcher(text);
            if (matcher.matches()) {
                return dates(matcher).anyMatch(plain::contains);
            }
        }
        if (FISCAL.matcher(BLANKS.matcher(text).replaceAll("")).matches()) {
            return windows(Folding.folded(text)).anyMatch(folded::contains);
        }
        return words(text)
                .filter(piece -> piece.codePointCount(0, piece.length()) >= SHORTEST)
                .anyMatch(folded::contains);
    }

    private static Stream<String> dates(Matcher date) {
        var day = Integer.parseInt(date.group("d"));
        var month = Integer.parseInt(date.group("m"));
        var year = date.group("y");
        var dd = String.format(Locale.ROOT, "%02d", day);
        var mm = String.format(Locale.ROOT, "%02d", month);
        var yy = year.substring(2);
        return Stream.of(dd + mm + year, dd + mm + yy, year + mm + dd, yy + mm + dd, day + "" + month + year);
    }

    private static Stream<String> windows(String code) {
        return IntStream.rangeClosed(0, code.length() - WINDOW).mapToObj(at -> code.substring(at, at + WINDOW));
    }

    private static Stream<String> words(String text) {
        if (PLACE.matcher(text).matches()) {
            return PlaceDirectory.bundled().nameOf(text).stream().flatMap(PersonalPieces::words);
        }
        var at = text.lastIndexOf('@');
        if (at < 0) {
            return split(ASIDE.matcher(text).replaceFirst(""));
        }
        var domain = text.substring(at + 1);
        var top = domain.lastIndexOf('.');
        return Stream.concat(
                split(text.substring(0, at)),
                top < 0 ? Stream.empty() : words(BETWEEN_WORDS.split(domain.substring(0, top))));
    }

    /** The whole without its blanks, and every word. */
    private static Stream<String> split(String text) {
        return Stream.concat(Stream.of(Folding.folded(text)), words(BETWEEN_WORDS.split(text)));
    }

    private static Stream<String> words(String... words) {
        return Arrays.stream(words).map(Folding::folded);
    }
}
