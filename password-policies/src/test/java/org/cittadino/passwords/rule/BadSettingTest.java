// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is refused with a sentence that says what can. */
class BadSettingTest {
    private static final Dictionaries DICTIONARIES = new Dictionaries(Path.of("none"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            8 | Write the least and the greatest length, such as 8-30.
            `` | Write the least and the greatest length, such as 8-30.
            8-30-60 | Write the least and the greatest length, such as 8-30.
            -30 | The least length is a whole number from 1 to 256, not “”.
            0-30 | The least length is a whole number from 1 to 256, not “0”.
            eight-30 | The least length is a whole number from 1 to 256, not “eight”.
            8-257 | The greatest length is a whole number from 1 to 256, not “257”.
            8-99999999999 | The greatest length is a whole number from 1 to 256, not “99999999999”.
            30-8 | The least length is greater than the greatest one.
            """)
    void ofLengths(String settings, String sentence) {
        assertRefused(sentence, RuleKind.LENGTH, settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @a | Letters and digits are always allowed: write only the other characters, such as @#$%!?, or any:@#$%!? for letters with accents too.
            any:è | Letters and digits are always allowed: write only the other characters, such as @#$%!?, or any:@#$%!? for letters with accents too.
            any | Letters and digits are always allowed: write only the other characters, such as @#$%!?, or any:@#$%!? for letters with accents too.
            @ # | Write the allowed characters without blanks between them.
            any: @ | Write the allowed characters without blanks between them.
            @#@ | A character stands there twice.
            """)
    void ofAllowedCharacters(String settings, String sentence) {
        assertRefused(sentence, RuleKind.ALLOWED_CHARACTERS, settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            capital | “capital” is none of upper, lower, digit, special, repeat=2. Write, for example, 4 of upper,lower,digit,special,repeat=2.
            Upper | “Upper” is none of upper, lower, digit, special, repeat=2. Write, for example, 4 of upper,lower,digit,special,repeat=2.
            upper,,digit | Write names separated by commas; there is an empty one.
            `` | Write names separated by commas; there is an empty one.
            `2 of ` | Write names separated by commas; there is an empty one.
            upper,upper=2 | “upper” stands there twice.
            digit=0 | The number after digit is a whole number from 1 to 256, not “0”.
            digit=many | The number after digit is a whole number from 1 to 256, not “many”.
            repeat | The number of equal characters in a row is a whole number from 1 to 256, not “”.
            3 of upper,lower | How many are asked is a whole number from 1 to 2, not “3”.
            0 of upper,lower | How many are asked is a whole number from 1 to 2, not “0”.
            """)
    void ofCharacteristics(String settings, String sentence) {
        assertRefused(sentence, RuleKind.CHARACTERISTICS, settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0 | The number of equal characters in a row is a whole number from 1 to 256, not “0”.
            two | The number of equal characters in a row is a whole number from 1 to 256, not “two”.
            `` | The number of equal characters in a row is a whole number from 1 to 256, not “”.
            """)
    void ofRepetitions(String settings, String sentence) {
        assertRefused(sentence, RuleKind.REPETITIONS, settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            german | “german” is none of alphabet, digits, italian, us, length=4.
            digits=9 | “digits=9” is none of alphabet, digits, italian, us, length=4.
            length=4 | Name at least one of alphabet, digits, italian, us.
            digits,length=2 | The length is a whole number from 3 to 256, not “2”.
            digits,length | The length is a whole number from 3 to 256, not “”.
            digits,digits | “digits” stands there twice.
            digits, | Write names separated by commas; there is an empty one.
            """)
    void ofSequences(String settings, String sentence) {
        assertRefused(sentence, RuleKind.SEQUENCES, settings);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "begin", "Edges"})
    void ofBlanks(String settings) {
        assertRefused(
                "Write where blanks are refused: anywhere, or edges for the beginning and the end.",
                RuleKind.WHITESPACE,
                settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            email=part | After email only =whole may stand: then the password may contain it but not be it.
            email,email=whole | “email” stands there twice.
            `` | Write names separated by commas; there is an empty one.
            =whole | Write names separated by commas; there is an empty one.
            """)
    void ofPersonalData(String settings, String sentence) {
        assertRefused(sentence, RuleKind.PERSONAL_DATA, settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            words.txt | There is no readable file “words.txt” in the folder of the dictionaries.
            common,words.txt | There is no readable file “words.txt” in the folder of the dictionaries.
            common,common | “common” stands there twice.
            `` | Write names separated by commas; there is an empty one.
            ../pom.xml | Write common, or the name of a file in the folder of the dictionaries.
            """)
    void ofDictionaries(String settings, String sentence) {
        assertRefused(sentence, RuleKind.DICTIONARY, settings);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "strong", "ANAGRAFE", "agenda_cie", "cittadino-anagrafe"})
    void ofPresets(String settings) {
        assertRefused("Write one of recommended, istanze-online, anagrafe, agenda-cie.", RuleKind.PRESET, settings);
    }

    private static void assertRefused(String sentence, RuleKind kind, String settings) {
        var refused = assertThrows(BadSetting.class, () -> kind.parse(settings, DICTIONARIES));

        assertEquals(sentence, refused.getMessage());
    }
}
