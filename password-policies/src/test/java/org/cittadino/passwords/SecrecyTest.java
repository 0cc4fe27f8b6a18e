// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Owner;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing that is said of a password tells a piece of it, nor of the data of its owner. */
class SecrecyTest {
    static final List<String> LANGUAGES = Bundles.LANGUAGES;

    private static final int PASSWORDS = 150;
    private static final int PIECE = 4;

    private static final Map<String, String> CITIZEN = Map.of(
            "email", "giulia.verdi@posta.example.org",
            "username", "gverdi80",
            "firstName", "Giulia",
            "lastName", "De Luca",
            "dateOfBirth", "14/03/1980",
            "fiscalNumber", "DLCGLI80C54A225X",
            "placeOfBirth", "H501");

    private static final Owner OWNER =
            attribute -> Stream.ofNullable(CITIZEN.get(attribute)).toList();

    private static final List<String> SYLLABLES = List.of(
            "giulia",
            "giulia.verdi@posta.example.org",
            "14031980",
            "DLCGL",
            "Roma",
            "password",
            "qwert",
            "1234",
            "aaaa",
            "Xy",
            "zz",
            " ",
            "\u00a0",
            "è",
            "e\u0301",
            "😀",
            "{0}",
            "'",
            "%s",
            "<b>",
            "\n",
            "§",
            "Ж",
            "٣");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noFindingShowsAPieceOfThePassword(String language) {
        var wording = Bundles.wording(language);

        rules().forEach(rule -> passwords().forEach(password -> {
            var found = rule.findings(Candidate.of(password, OWNER));
            var said = Stream.concat(
                            found.stream().map(wording::text), found.stream().map(Phrase::toString))
                    .collect(Collectors.joining("\n"));

            assertEquals(List.of(), told(password, said, printed(rule, wording)), () -> said);
        }));
    }

    @Test
    void noErrorShowsAPieceOfThePassword() {
        var policies = "length(64) and digits(9) and notUsername and notContainsUsername and notEmail and"
                + " cittadino-preset(recommended) and cittadino-sequences and cittadino-whitespace";
        var town = new Town(policies).typed(CITIZEN);
        var manager = new EveryPolicyProvider(town.session);
        var templates = String.join("\n", Bundles.lines("en")) + policies;

        passwords().forEach(password -> {
            var said = String.join("\n", Town.lines(manager.validate("gverdi80", password)));

            assertEquals(List.of(), told(password, said, templates), () -> said);
        });
    }

    private static List<RuleSet> rules() {
        return Stream.concat(AllPolicies.OURS.stream(), AllPolicies.PRESETS.stream())
                .toList();
    }

    /** Words at random, from those that make the rules talk. */
    private static Stream<String> passwords() {
        var random = new Random(20260314);
        return IntStream.range(0, PASSWORDS).mapToObj(number -> IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(at -> syllable(random))
                .collect(Collectors.joining()));
    }

    private static String syllable(Random random) {
        return random.nextBoolean()
                ? SYLLABLES.get(random.nextInt(SYLLABLES.size()))
                : random.ints('!', '~')
                        .limit(PIECE)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /** What the page shows before anybody types. */
    private static String printed(RuleSet rule, Wording wording) {
        return rule.criteria().stream()
                .flatMap(AllPolicies::texts)
                .map(phrase -> wording.text(phrase) + phrase)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> told(String password, String said, String printed) {
        Predicate<String> isTold = said::contains;
        return IntStream.rangeClosed(0, password.length() - PIECE)
                .mapToObj(at -> password.substring(at, at + PIECE))
                .filter(isTold.and(piece -> !printed.contains(piece)))
                .toList();
    }
}
