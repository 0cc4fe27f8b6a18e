// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableSecretTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QF2M9XWB",
                "K7QF2-M9XWB",
                "k7qf2-m9xwb",
                " K7qF2 m9XwB\n",
                "K7QF2\u2010M9XWB",
                "K7QF2\u2011M9XWB",
                "K7QF2\u2013M9XWB",
                "K7QF2\u2014M9XWB",
                "K7QF2\u2043M9XWB",
                "K7QF2\u2212M9XWB",
                "K7QF2\u00adM9XWB",
                "K7QF2\ufe63M9XWB",
                "K7QF2\uff0dM9XWB",
                "K7QF2\u00a0M9XWB",
                "K7QF2\u3000M9XWB",
                "K-7-Q-F-2-M-9-X-W-B",
                "Ｋ７ＱＦ２－Ｍ９ＸＷＢ",
                "ｋ７ｑｆ２ｍ９ｘｗｂ"
            })
    void readsASecretHoweverItIsTyped(String typed) {
        assertEquals("K7QF2M9XWB", ReadableSecret.read(typed).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"OOOOO-ooooo, 0000000000", "IILLl-iiLl1, 1111111111", "ＯｏＩｉＬｌ-ABCD, 001111ABCD"})
    void lettersThatLookLikeADigitAreThatDigit(String typed, String secret) {
        assertEquals(secret, ReadableSecret.read(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "K7QF2-M9XW",
                "K7QF2-M9XWBB",
                "K7QF2-M9XWU",
                "K7QF2-M9XWu",
                "K7QF2-M9XWＵ",
                "K7QF2.M9XWB",
                "K7QF2_M9XWB",
                "K7QF2/M9XWB",
                "K7QF2+M9XWB",
                "K7QF2-M9XWB!",
                "K7QF2-M9XWB\u0000",
                "K7QF2\u200bM9XWB",
                "K7QF2-M9XW@",
                "K7QF2-M9XW[",
                "K7QF2-M9XWß",
                "K7QF2-M9XW\u0130",
                "K7QF2-M9XW\u0131",
                "K7QF2-M9XW\u017f",
                "\u212a7QF2-M9XWB",
                "\u041a7QF2-M9XWB",
                "K\u0667QF2-M9XWB",
                "K\u00b2QF2-M9XWB",
                "K7QF2-M9XW\uff5e",
                "K7QF2-M9XW\uff01",
                "K7QF2-M9XW\uff00",
                "K7QF2-M9XW\uff5f",
                "\ud83d\ude007QF2M9XW"
            })
    void anythingElseIsNone(String typed) {
        assertTrue(ReadableSecret.read(typed).isEmpty());
    }

    @Test
    void overlongInputIsNotReadAtAll() {
        assertTrue(ReadableSecret.read(" ".repeat(54) + "K7QF2M9XWB").isPresent());
        assertTrue(ReadableSecret.read(" ".repeat(55) + "K7QF2M9XWB").isEmpty());
        assertTrue(ReadableSecret.read(" ".repeat(1_000_000) + "K7QF2M9XWB").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20_261_122})
    void whatIsDrawnIsReadBackInAnyDisguise(long seed) {
        var random = seeded(seed);
        var disguise = new Random(seed);
        for (var round = 0; round < 5_000; round++) {
            var secret = ReadableSecret.generate(random);
            assertEquals(ReadableSecret.LENGTH, secret.length());
            assertEquals(secret, ReadableSecret.read(secret).orElseThrow());
            assertEquals(
                    secret,
                    ReadableSecret.read(disguised(ReadableSecret.grouped(secret), disguise))
                            .orElseThrow());
        }
    }

    @Test
    void theGivenGeneratorAloneDecides() {
        assertEquals(ReadableSecret.generate(seeded(1)), ReadableSecret.generate(seeded(1)));
        assertNotEquals(ReadableSecret.generate(seeded(1)), ReadableSecret.generate(seeded(2)));
    }

    @Test
    void eachSymbolIsAsLikelyAtEachPlaceAndAfterEachOther() {
        var draws = 50_000;
        var single = new int[ReadableSecret.LENGTH][32];
        var paired = new int[ReadableSecret.LENGTH - 1][32 * 32];
        var random = seeded(20_261_122);
        for (var draw = 0; draw < draws; draw++) {
            var places = ReadableSecret.generate(random)
                    .chars()
                    .map(SYMBOLS::indexOf)
                    .toArray();
            for (var i = 0; i < places.length; i++) {
                single[i][places[i]]++;
                if (i > 0) {
                    paired[i - 1][places[i - 1] * 32 + places[i]]++;
                }
            }
        }
        // The 99.99 % quantiles of chi-square with 31 and 1,023 degrees of freedom, rounded up.
        for (var counts : single) {
            assertTrue(chiSquare(counts, draws) < 70, () -> "single: " + chiSquare(counts, draws));
        }
        for (var counts : paired) {
            assertTrue(chiSquare(counts, draws) < 1_201, () -> "pairs: " + chiSquare(counts, draws));
        }
    }

    @Test
    void groupsTheCharacters() {
        assertEquals("K7QF2-M9XWB", ReadableSecret.grouped("K7QF2M9XWB"));
    }

    @ParameterizedTest
    @CsvSource({
        "it,    Kursaal sette Quarto Firenze due Milano nove Xeres Washington Bologna",
        "it-CH, Kursaal sette Quarto Firenze due Milano nove Xeres Washington Bologna",
        "en,    Kilo seven Quebec Foxtrot two Mike nine X-ray Whiskey Bravo",
        "de,    Köln sieben Quickborn Frankfurt zwei München neun Xanten Wuppertal Berlin",
        "fr,    Kléber sept Quintal François deux Marcel neuf Xavier William Berthe",
        "sl,    Kamnik sedem Quito Fala dve Maribor devet Xanten Washington Bled",
        "und,   Kilo seven Quebec Foxtrot two Mike nine X-ray Whiskey Bravo",
        "ja-JP, Kilo seven Quebec Foxtrot two Mike nine X-ray Whiskey Bravo"
    })
    void spellsOneWordForEachCharacter(String language, String words) {
        assertEquals(words, String.join(" ", ReadableSecret.spelled("K7QF2M9XWB", Locale.forLanguageTag(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void eachLanguageHasAWordOfItsOwnForEachCharacter(String language) {
        var words = ReadableSecret.spelled(SYMBOLS, Locale.forLanguageTag(language));
        assertEquals(SYMBOLS.length(), words.stream().distinct().count());
        for (var i = 0; i < SYMBOLS.length(); i++) {
            var word = words.get(i);
            assertEquals(word.strip(), word);
            if (i < 10) {
                assertTrue(word.chars().allMatch(Character::isLowerCase), word);
            } else {
                assertEquals(SYMBOLS.charAt(i), word.charAt(0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"_it, Washington", "_de, fünf", "_fr, zéro", "_sl, štiri", "'', X-ray"})
    void theWordsAreWrittenInUtf8(String suffix, String word) throws Exception {
        try (var file = ReadableSecret.class.getResourceAsStream("spelling" + suffix + ".properties")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.lines().anyMatch(line -> line.endsWith("=" + word)), text);
        }
    }

    @Test
    void theMachinesOwnLanguageDoesNotShineThrough() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ITALIAN);
            assertEquals("Alfa", ReadableSecret.spelled("A", Locale.ENGLISH).get(0));
            assertEquals("Alfa", ReadableSecret.spelled("A", Locale.KOREAN).get(0));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "L", "-", "a"})
    void whatIsNoSymbolHasNoWord(String character) {
        assertThrows(MissingResourceException.class, () -> ReadableSecret.spelled(character, Locale.ITALIAN));
    }

    private static double chiSquare(int[] counts, int draws) {
        var expected = (double) draws / counts.length;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static String disguised(String grouped, Random random) {
        var typed = new StringBuilder();
        for (var c : grouped.toCharArray()) {
            var looksAlike = c == '0' ? "0Oo" : c == '1' ? "1IiLl" : String.valueOf(c);
            var shown = looksAlike.charAt(random.nextInt(looksAlike.length()));
            var cased = random.nextBoolean() ? shown : Character.toLowerCase(shown);
            typed.append(random.nextInt(4) == 0 ? (char) (cased - '!' + '\uff01') : cased);
            typed.append(" ".repeat(random.nextInt(3)));
        }
        return typed.toString();
    }

    /** SHA1PRNG repeats itself when it is seeded before its first use. */
    private static SecureRandom seeded(long seed) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
