// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            P@ssw0rd | password | psswrd
            PERCHÉ no? | percheno | percheno
            perche\u0301 | perche | perche
            l'Aquila 67 | iaquiia6t | laquila67
            D’Annunzio | dannunzio | dannunzio
            0134578 9 26 | oieastbg26 | 01345789 26
            !|€@$+ | iieast | ``
            Œuvre ẞ ß Łódź | œuvreßßłodz | œuvreßßłodz
            İstanbul | istanbui | istanbul
            _-.;: ` | `` | ``
            😀 | `` | ``
            ٣٤ | ٣٤ | ٣٤
            Ελλάς | ελλας | ελλας
            """.replace("| 01345789 26", "| 0134578926").replace("!|€@$+", "`!¦€@$+`").replace("_-.;: `", "_-.;:"))
    void textsBecomeWhatSomebodyWhoGuessesSees(String text, String folded, String plain) {
        assertEquals(folded, Folding.folded(text));
        assertEquals(plain, Folding.plain(text));
    }
}
