// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cittadino.registration.Reading.Accepted;
import org.keycloak.models.UserModel;

/**
 * User names that nobody has, made from the name of whoever asks.
 *
 * @param taken whether an account has the name
 * @param number a random number to put behind a name; counting on would tell how many people share it
 */
record FreeUsernames(Set<String> reserved, Predicate<String> taken, IntSupplier number) {

    private static final int SUGGESTIONS = 3;

    /** Each candidate is a question to the database. */
    private static final int NUMBERED = 5;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z ]");
    private static final Map<String, String> SPELT_OUT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th");

    List<String> like(CanonicalForm form) {
        return candidates(plain(form.canonical(UserModel.FIRST_NAME)), plain(form.canonical(UserModel.LAST_NAME)))
                .filter(name -> Username.read(name, reserved) instanceof Accepted)
                .distinct()
                .filter(name -> !taken.test(name))
                .limit(SUGGESTIONS)
                .toList();
    }

    private Stream<String> candidates(String given, String surname) {
        if (given.isEmpty() || surname.isEmpty()) {
            return Stream.empty();
        }
        var first = given.split(" ", 2)[0];
        var last = surname.replace(" ", "");
        var initial = given.charAt(0) + "." + last;
        return Stream.concat(
                Stream.of(initial, first + "." + last, last + "." + first),
                Stream.generate(() -> initial + number.getAsInt()).limit(NUMBERED));
    }

    /** Small letters a to z and single blanks. */
    private static String plain(String name) {
        var small = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var letter : SPELT_OUT.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        return OTHER.matcher(small.replace('-', ' ')).replaceAll("").strip();
    }
}
