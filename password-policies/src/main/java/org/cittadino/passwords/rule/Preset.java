// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules for passwords as towns publish them, each under a name, and the ones we recommend. */
enum Preset {
    /** NIST SP 800-63B-4 §3.1.1.2 and ASVS 5.0 §6.2: long, not common, nothing personal, no composition. */
    RECOMMENDED(Map.of(
            RuleKind.LENGTH, "15-128",
            RuleKind.PERSONAL_DATA, RuleKind.PERSONAL_DATA.defaultSettings(),
            RuleKind.DICTIONARY, RuleKind.DICTIONARY.defaultSettings())),
    /** A counter for applications online: 8 to 30 characters of all four kinds. */
    ISTANZE_ONLINE(Map.of(
            RuleKind.LENGTH, "8-30",
            RuleKind.ALLOWED_CHARACTERS, "@#$%!?",
            RuleKind.CHARACTERISTICS, "lower,upper,digit,special",
            RuleKind.PERSONAL_DATA, "email=whole")),
    /** Registry offices of old: 5 to 10 characters. Too weak for anything new. */
    ANAGRAFE(Map.of(RuleKind.LENGTH, "5-10")),
    /** Bookings for the identity card: at least 10 characters, four of five characteristics. */
    AGENDA_CIE(Map.of(RuleKind.LENGTH, "10-128", RuleKind.CHARACTERISTICS, RuleKind.CHARACTERISTICS.defaultSettings()));

    private final Map<RuleKind, String> settings;

    Preset(Map<RuleKind, String> settings) {
        this.settings = new EnumMap<>(settings);
    }

    static Rule parse(String name, Dictionaries dictionaries) {
        return Arrays.stream(values())
                .filter(preset -> preset.id().equals(name.strip()))
                .findAny()
                .orElseThrow(() -> new BadSetting("Write one of " + known() + "."))
                .rules(dictionaries);
    }

    private RuleSet rules(Dictionaries dictionaries) {
        return new RuleSet(settings.entrySet().stream()
                .<Rule>map(rule -> rule.getKey().parse(rule.getValue(), dictionaries))
                .toList());
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String known() {
        return Arrays.stream(values()).map(Preset::id).collect(Collectors.joining(", "));
    }
}
