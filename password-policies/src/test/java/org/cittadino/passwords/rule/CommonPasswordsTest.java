// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes of a word in which nobody should use it, with a list of two words, Ciao and alta mura. */
class CommonPasswordsTest {

    @TempDir
    private static Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ciao | true
            CIAO | true
            c1ào | true
            c i a o | true
            ciao1985! | true
            ¡¡2024ciao | true
            007ciao007 | true
            #ciao# | true
            ciaociao | true
            ciaociaocia | true
            Ciao-Ciao-Ciao | true
            ciaociaociao2024! | true
            4ltamur4 | true
            Altamura20* | true
            Alta Mura | true
            ciaone | false
            un ciao da lontano | false
            ciao mamma | false
            altamuraciao | false
            ciaoalta | false
            aaaaaaaaaaaaaaaa | true
            abcabcabcabc | true
            abcdabcdabcd | false
            12121212 | true
            😀😀😀😀 | true
            ^~{}[]()<>-_=;ab | false
            `` | false
            """)
    void aCommonWordIsRefusedInAllItsClothesButNotInASentence(String password, boolean refused) throws IOException {
        Files.writeString(folder.resolve("words.txt"), "Ciao\nalta mura\n");

        var findings = findings("words.txt", password);

        assertEquals(refused ? List.of(Phrase.of("dictionary")) : List.of(), findings);
    }

    @ParameterizedTest
    @CsvSource({"password, true", "Trustno1, true", "juventus1897, true", "Gravina in Puglia, true", "bvgzqwxk, false"})
    void theListThatTravelsWithUsKnowsEnglishItalianAndTowns(String password, boolean refused) {
        assertEquals(refused, !findings("common", password).isEmpty());
    }

    @Test
    void severalListsHoldTogether() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "vocabolo\n");
        Files.writeString(folder.resolve("two.txt"), "sinonimo\n");

        assertEquals(1, findings("one.txt,two.txt", "vocabolo").size());
        assertEquals(1, findings("one.txt,two.txt", "sinonimo").size());
        assertEquals(1, findings("common,two.txt", "sinonimo").size());
        assertEquals(0, findings("one.txt", "sinonimo").size());
    }

    private static List<Phrase> findings(String settings, String password) {
        return RuleKind.DICTIONARY
                .parse(settings, new Dictionaries(folder))
                .findings(Candidate.of(password, Owner.UNKNOWN));
    }
}
