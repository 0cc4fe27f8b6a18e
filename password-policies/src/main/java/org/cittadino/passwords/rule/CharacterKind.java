// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Kinds of characters of all scripts, so that È is an upper-case letter and never a special character. The script of
 * the page asks the same properties of Unicode.
 */
enum CharacterKind {
    UPPER(Character::isUpperCase),
    LOWER(Character::isLowerCase),
    DIGIT(CharacterKind::isDigit),
    SPECIAL(CharacterKind::isSpecial);

    private final IntPredicate belongs;

    CharacterKind(IntPredicate belongs) {
        this.belongs = belongs;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CharacterKind> named(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findAny();
    }

    boolean belongs(int codePoint) {
        return belongs.test(codePoint);
    }

    static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetter(codePoint) || isDigit(codePoint);
    }

    static boolean isBlankOrControl(int codePoint) {
        return isWhitespace(codePoint) || Character.getType(codePoint) == Character.CONTROL;
    }

    /** White_Space of Unicode: Java's own tests leave out the no-break space or the next line. */
    static boolean isWhitespace(int codePoint) {
        return Character.isSpaceChar(codePoint) || codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85;
    }

    private static boolean isDigit(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** A sign that belongs to the letter before it. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSpecial(int codePoint) {
        return !isLetterOrDigit(codePoint)
                && !isBlankOrControl(codePoint)
                && !isMark(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }
}
