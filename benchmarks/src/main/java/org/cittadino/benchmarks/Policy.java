// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks;

import java.nio.file.Path;
import org.cittadino.passwords.rule.Dictionaries;
import org.cittadino.passwords.rule.RuleKind;
import org.cittadino.passwords.rule.RuleSet;

/** What a realm may ask: the presets, and each rule by itself with its default settings. */
public enum Policy {
    RECOMMENDED(RuleKind.PRESET, "recommended", Input.SIGMAS_AND_HANGUL),
    ISTANZE_ONLINE(RuleKind.PRESET, "istanze-online", Input.SIGMAS_AND_HANGUL),
    ANAGRAFE(RuleKind.PRESET, "anagrafe", Input.MARKS),
    AGENDA_CIE(RuleKind.PRESET, "agenda-cie", Input.MARKS),
    LENGTH(RuleKind.LENGTH, Input.MARKS),
    ALLOWED_CHARACTERS(RuleKind.ALLOWED_CHARACTERS, Input.SUPPLEMENTARY),
    /** Letters of all scripts: the only settings that change the algorithm. */
    ALLOWED_CHARACTERS_ANY(RuleKind.ALLOWED_CHARACTERS, "any:@#$%!?", Input.SUPPLEMENTARY),
    CHARACTERISTICS(RuleKind.CHARACTERISTICS, Input.MARKS),
    REPETITIONS(RuleKind.REPETITIONS, Input.MARKS),
    SEQUENCES(RuleKind.SEQUENCES, Input.MARKS),
    WHITESPACE(RuleKind.WHITESPACE, Input.DECOMPOSED),
    PERSONAL_DATA(RuleKind.PERSONAL_DATA, Input.SIGMAS_AND_HANGUL),
    DICTIONARY(RuleKind.DICTIONARY, Input.SIGMAS_AND_HANGUL);

    private final RuleKind kind;
    private final String settings;
    private final Input worst;

    Policy(RuleKind kind, Input worst) {
        this(kind, kind.defaultSettings(), worst);
    }

    Policy(RuleKind kind, String settings, Input worst) {
        this.kind = kind;
        this.settings = settings;
        this.worst = worst;
    }

    RuleSet rules() {
        return kind.parse(settings, new Dictionaries(Path.of("none")));
    }

    /** The one of all inputs that took this policy longest when they were compared. */
    Input worst() {
        return worst;
    }
}
