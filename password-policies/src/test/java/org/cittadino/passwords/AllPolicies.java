// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Criterion;
import org.cittadino.passwords.rule.Dictionaries;
import org.cittadino.passwords.rule.Owner;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.RuleKind;
import org.cittadino.passwords.rule.RuleSet;

/** Policies that together ask all there is to ask. */
final class AllPolicies {
    private static final String OF_THE_FORM = "email,username,firstName,lastName,dateOfBirth,fiscalNumber,placeOfBirth,"
            + "residenceMunicipality,domicileMunicipality,organisationName,phoneNumber,badge";

    static final List<RuleSet> OURS = List.of(
            parse(RuleKind.LENGTH, "8-30"),
            parse(RuleKind.ALLOWED_CHARACTERS, ""),
            parse(RuleKind.ALLOWED_CHARACTERS, "@#$%!?"),
            parse(RuleKind.ALLOWED_CHARACTERS, "any:"),
            parse(RuleKind.ALLOWED_CHARACTERS, "any:_"),
            parse(RuleKind.CHARACTERISTICS, "upper,lower,digit,special"),
            parse(RuleKind.CHARACTERISTICS, "4 of upper,lower,digit,special,repeat=2"),
            parse(RuleKind.REPETITIONS, "2"),
            parse(RuleKind.SEQUENCES, "alphabet,digits,italian,us"),
            parse(RuleKind.WHITESPACE, "anywhere"),
            parse(RuleKind.WHITESPACE, "edges"),
            parse(RuleKind.PERSONAL_DATA, OF_THE_FORM),
            parse(RuleKind.PERSONAL_DATA, "email=whole,username=whole,badge=whole"),
            parse(RuleKind.DICTIONARY, "common"));

    static final List<RuleSet> PRESETS = Stream.of("recommended", "istanze-online", "agenda-cie", "anagrafe")
            .map(name -> parse(RuleKind.PRESET, name))
            .toList();

    /** Keycloak's policies that judge a password, with a setting as their provider reads it. */
    static final Map<String, Object> STOCK = Map.ofEntries(
            Map.entry("length", 8),
            Map.entry("maxLength", 64),
            Map.entry("lowerCase", 1),
            Map.entry("upperCase", 2),
            Map.entry("digits", 3),
            Map.entry("specialChars", 4),
            Map.entry("notUsername", ""),
            Map.entry("notEmail", ""),
            Map.entry("notContainsUsername", ""),
            Map.entry("passwordHistory", 3),
            Map.entry("passwordAge", 365),
            Map.entry("regexPattern", "^[a-z]+$"),
            Map.entry("passwordBlacklist", "words.txt"));

    private AllPolicies() {}

    /** What a rule asks, and what it finds in a password that is bad enough. */
    static Stream<Phrase> phrases(RuleSet rule) {
        return Stream.concat(
                rule.criteria().stream().flatMap(AllPolicies::texts),
                rule.findings(Candidate.of("", Owner.UNKNOWN)).stream());
    }

    static Stream<Phrase> texts(Criterion criterion) {
        return Stream.concat(
                Stream.of(criterion.text()), criterion.parts().stream().flatMap(AllPolicies::texts));
    }

    static Stream<Criterion> stockCriteria() {
        var town = new Town(String.join(" and ", STOCK.keySet()));
        STOCK.forEach(town::withSetting);
        return new RealmPolicies(town.realm).criteria().stream();
    }

    private static RuleSet parse(RuleKind kind, String settings) {
        return kind.parse(settings, new Dictionaries(Path.of("none")));
    }
}
