// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passay.UnicodeString;
import org.passay.rule.AllowedCharacterRule;

/** Letters, digits, and exactly these other characters. */
final class AllowedCharacters implements Rule {
    private static final String ANY = "any:";
    private static final String NONE = "none";

    private final boolean anyLetter;
    private final String special;

    private AllowedCharacters(boolean anyLetter, String special) {
        this.anyLetter = anyLetter;
        this.special = special;
    }

    /** "@#$%!?" beside the letters and digits of ASCII, "none" those alone; "any:@#$%!?" beside those of all scripts. */
    static Rule parse(String settings) {
        var text = settings.strip();
        var anyLetter = text.startsWith(ANY);
        var listed = anyLetter ? text.substring(ANY.length()) : text;
        var special = listed.equals(NONE) ? "" : listed;
        if (special.codePoints().anyMatch(Character::isLetterOrDigit)) {
            throw new BadSetting("Letters and digits are always allowed: write only the other characters, such as"
                    + " @#$%!?, or any:@#$%!? for letters with accents too.");
        }
        if (special.codePoints().anyMatch(CharacterKind::isBlankOrControl)) {
            throw new BadSetting("Write the allowed characters without blanks between them.");
        }
        if (special.codePoints().distinct().count() < special.codePoints().count()) {
            throw new BadSetting("A character stands there twice.");
        }
        return new AllowedCharacters(anyLetter, special);
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                Criterion.of("allowed", Map.of("letters", anyLetter ? "any" : "ascii", "special", special), phrase()));
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        // the rule compares with a fixed set: of all the letters and digits there are, those of the candidate suffice
        var letters = anyLetter
                ? candidate.text().codePoints().filter(CharacterKind::isLetterOrDigit)
                : IntStream.rangeClosed('0', 'z').filter(Character::isLetterOrDigit);
        var allowed = IntStream.concat(letters, special.codePoints())
                .distinct()
                .sorted()
                .toArray();
        var good = new AllowedCharacterRule(new UnicodeString(allowed), false)
                .validate(candidate.data())
                .isValid();
        return good ? List.of() : List.of(phrase());
    }

    private Phrase phrase() {
        var name = anyLetter ? "allowedAny" : "allowed";
        // no-break spaces: a list of signs that wraps is easily misread
        var listed = special.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\u00a0"));
        return special.isEmpty() ? Phrase.of(name + "None") : Phrase.of(name, listed);
    }
}
