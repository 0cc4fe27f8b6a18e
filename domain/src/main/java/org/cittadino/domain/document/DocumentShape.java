// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** One form in which the numbers of a document are issued, with an invented number that has it. */
final class DocumentShape {

    private final String example;
    private final Pattern pattern;

    DocumentShape(String example, String pattern) {
        this.example = example;
        this.pattern = Pattern.compile(pattern);
    }

    String example() {
        return example;
    }

    boolean fits(String number) {
        return pattern.matcher(number).matches();
    }

    Optional<String> withoutLookAlikes(String number) {
        if (number.length() != example.length()) {
            return Optional.empty();
        }
        var right = new StringBuilder(number);
        for (var position = 0; position < number.length(); position++) {
            right.setCharAt(position, lookAlike(number.charAt(position), isDigit(example.charAt(position))));
        }
        return Optional.of(right.toString()).filter(this::fits);
    }

    private static char lookAlike(char typed, boolean digitExpected) {
        return switch (typed) {
            case 'O', '0' -> digitExpected ? '0' : 'O';
            case 'I', '1' -> digitExpected ? '1' : 'I';
            default -> typed;
        };
    }

    Optional<String> arranged(String letters, String digits) {
        var number = new StringBuilder(example.length());
        var letter = 0;
        var digit = 0;
        for (var place : example.toCharArray()) {
            if (isDigit(place) && digit < digits.length()) {
                number.append(digits.charAt(digit++));
            } else if (!isDigit(place) && letter < letters.length()) {
                number.append(letters.charAt(letter++));
            }
        }
        var complete = letter == letters.length() && digit == digits.length();
        return Optional.of(number.toString()).filter(whole -> complete && fits(whole));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
