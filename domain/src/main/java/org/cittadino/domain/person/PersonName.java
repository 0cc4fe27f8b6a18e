// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.cittadino.domain.person.NameReading.Invalid;
import org.cittadino.domain.person.NameReading.Reason;
import org.cittadino.domain.person.NameReading.Valid;

/** A surname, or all given names, in Latin letters as Italian registers write them. */
public final class PersonName {

    private static final int LONGEST = 100;
    private static final int LONGEST_INPUT = 4 * LONGEST;
    private static final String APOSTROPHES = "'’ʼ`";
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");

    /** Letters with at most two marks of their own; hyphens and blanks only between names. */
    private static final Pattern SHAPE = Pattern.compile("[" + APOSTROPHES + "]?L(M{0,2}[" + APOSTROPHES
            + "]?( ?- ?| )?[" + APOSTROPHES + "]?L)*M{0,2}[" + APOSTROPHES + "]?");

    private final String value;

    private PersonName(String value) {
        this.value = value;
    }

    /** Reads a name as typed; blanks around it do not matter, several in a row count as one. */
    public static NameReading read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return new Invalid(Reason.TOO_LONG);
        }
        var name = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (name.isEmpty()) {
            return new Invalid(Reason.EMPTY);
        }
        if (name.length() > LONGEST) {
            return new Invalid(Reason.TOO_LONG);
        }
        if (name.codePoints().anyMatch(Character::isDigit)) {
            return new Invalid(Reason.DIGITS);
        }
        return SHAPE.matcher(kinds(name)).matches() ? new Valid(new PersonName(name)) : new Invalid(Reason.CHARACTERS);
    }

    /** The name with an L for each letter and an M for each loose mark, so that one pattern can judge it. */
    private static String kinds(String name) {
        var kinds = new StringBuilder(name.length());
        name.codePoints().map(PersonName::kind).forEach(kinds::appendCodePoint);
        return kinds.toString();
    }

    private static int kind(int character) {
        if (character == ' ' || character == '-' || APOSTROPHES.indexOf(character) >= 0) {
            return character;
        }
        if (Character.getType(character) == Character.NON_SPACING_MARK && character < 0x34f) {
            return 'M';
        }
        return isLatinLetter(character) ? 'L' : '?';
    }

    /** Not the ligatures, full-width and superscript letters that only look like others. */
    private static boolean isLatinLetter(int character) {
        return Character.isLetter(character)
                && UnicodeScript.of(character) == UnicodeScript.LATIN
                && Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFKC);
    }

    /** The name in Unicode's composed form (NFC), 1 to 100 characters. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && value.equals(name.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
