// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            P@ssw0rd | password | pssw0rd
            PERCHÉ no? | percheno | percheno
            perche\u0301 | perche | perche
            l'Aquila 67 | iaquiia6t | laquila67
            D’Annunzio | dannunzio | dannunzio
            0134578 9 26 | oieastbg26 | 0134578926
            `!|€@$+` | iieast | ``
            Œuvre ẞ ß Łódź | œuvreßßłodz | œuvreßßłodz
            İstanbul | istanbui | istanbul
            _-.;: | `` | ``
            😀 | `` | ``
            ٣٤ | ٣٤ | ٣٤
            Ελλάς | ελλασ | ελλας
            `` | `` | ``
            """)
    void textsBecomeWhatSomebodyWhoGuessesSees(String text, String folded, String plain) {
        assertEquals(folded, Folding.folded(text));
        assertEquals(plain, Folding.plain(text));
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        var changed = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .map(Folding::folded)
                .filter(folded -> !Folding.folded(folded).equals(folded))
                .toList();

        assertEquals(List.of(), changed);
    }
}
