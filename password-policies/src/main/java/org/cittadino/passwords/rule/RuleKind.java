// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The kinds of rules an administrator can choose, in the order in which a page shows them. */
public enum RuleKind {
    PRESET("preset", "ready-made rules", "recommended", Preset::parse),
    LENGTH("length", "length", "15-128", Length::parse),
    ALLOWED_CHARACTERS("allowed-characters", "allowed characters", "@#$%!?", AllowedCharacters::parse),
    CHARACTERISTICS(
            "characteristics",
            "some characteristics of several",
            "4 of upper,lower,digit,special,repeat=2",
            Characteristics::parse),
    REPETITIONS("repetitions", "equal characters in a row", "2", Repetitions::parse),
    SEQUENCES("sequences", "sequences", "alphabet,digits,italian,us,length=4", Sequences::parse),
    WHITESPACE("whitespace", "blanks", "edges", Whitespace::parse),
    PERSONAL_DATA(
            "personal-data",
            "personal data",
            "email,username,firstName,lastName,dateOfBirth,fiscalNumber,placeOfBirth,residenceMunicipality,"
                    + "organisationName",
            PersonalData::parse),
    DICTIONARY("dictionary", "common passwords", Dictionaries.COMMON, CommonPasswords::parse);

    private static final String PREFIX = "cittadino-";

    private final String id;
    private final String title;
    private final String defaultSettings;
    private final BiFunction<String, Dictionaries, Rule> parser;

    RuleKind(String id, String title, String defaultSettings, Function<String, Rule> parser) {
        this(id, title, defaultSettings, (settings, dictionaries) -> parser.apply(settings));
    }

    RuleKind(String id, String title, String defaultSettings, BiFunction<String, Dictionaries, Rule> parser) {
        this.id = PREFIX + id;
        this.title = "Cittadino: " + title;
        this.defaultSettings = defaultSettings;
        this.parser = parser;
    }

    /** The id of the password policy, as realm files store it. */
    public String id() {
        return id;
    }

    /** What the console calls it. */
    public String title() {
        return title;
    }

    /** The setting the console proposes, and the one of a policy without any. */
    public String defaultSettings() {
        return defaultSettings;
    }

    /**
     * The rule with these settings.
     *
     * @throws BadSetting if they cannot be used
     */
    public RuleSet parse(String settings, Dictionaries dictionaries) {
        return new RuleSet(List.of(parser.apply(settings, dictionaries)));
    }
}
