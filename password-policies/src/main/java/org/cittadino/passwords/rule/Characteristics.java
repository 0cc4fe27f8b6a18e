// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.passay.rule.CharacterCharacteristicsRule;

/** At least m of n characteristics, or all of them. */
final class Characteristics implements Rule {
    private static final Pattern SOME = Pattern.compile("\\s*(\\d{1,3})\\s+of\\s+(.*)");

    private final int atLeast;
    private final List<Characteristic> all;
    private final CharacterCharacteristicsRule rule;

    private Characteristics(int atLeast, List<Characteristic> all) {
        this.atLeast = atLeast;
        this.all = all;
        this.rule = new CharacterCharacteristicsRule(false, true, atLeast, List.copyOf(all));
    }

    /** "4 of upper,lower,digit,special,repeat=2"; without "4 of" all are asked; "digit=2" asks two digits. */
    static Rule parse(String settings) {
        var some = SOME.matcher(settings);
        var isSome = some.matches();
        List<Characteristic> all = Settings.list(isSome ? some.group(2) : settings).entrySet().stream()
                .map(named -> characteristic(named.getKey(), named.getValue()))
                .toList();
        var atLeast = isSome ? Settings.number("How many are asked", some.group(1), 1, all.size()) : all.size();
        return new Characteristics(atLeast, all);
    }

    private static Characteristic characteristic(String name, String value) {
        if (name.equals(Repeats.ID)) {
            return new Repeats(Repeats.number(value));
        }
        var kind = CharacterKind.named(name)
                .orElseThrow(() -> new BadSetting(
                        "“" + name + "” is none of upper, lower, digit, special, repeat=2. Write, for example, 4 of"
                                + " upper,lower,digit,special,repeat=2."));
        var number = value.isEmpty() ? 1 : Settings.number("The number after " + name, value, 1, Candidate.LONGEST);
        return new Contains(kind, number);
    }

    @Override
    public List<Criterion> criteria() {
        var each = all.stream().map(Characteristic::criterion).toList();
        return asksAll() ? each : List.of(new Criterion("someOf", Map.of("atLeast", atLeast), phrase("someOf"), each));
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        var data = candidate.data();
        if (rule.validate(data).isValid()) {
            return List.of();
        }
        var missing = all.stream()
                .filter(characteristic -> !characteristic.holds(data))
                .map(characteristic -> characteristic.criterion().text())
                .toList();
        return asksAll() ? missing : List.of(Phrase.of("someOfMissing", atLeast, all.size(), missing));
    }

    private boolean asksAll() {
        return atLeast == all.size();
    }

    private Phrase phrase(String name) {
        return Phrase.of(name, atLeast, all.size());
    }
}
