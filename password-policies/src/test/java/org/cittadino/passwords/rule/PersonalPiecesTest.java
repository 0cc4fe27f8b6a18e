// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passwords hold a piece of a datum; edges beside the table of passwords that the browser shares. */
class PersonalPiecesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ada | adamantino | false
            Anna | panna montata | true
            ` Anna ` | panna montata | true
            De Luca | fiduca | false
            De Luca | il duca de luca | true
            De Luca | lucarelli | true
            D'Annunzio | annunziosi | true
            D’Annunzio | dannunzioso | true
            Jean-Luc | jeanlucidi | true
            Jean-Luc | le blue jean | true
            Ma-Ri-Na | marinara | true
            Niccolò | niccolo | true
            Niccolo\u0300 | NICCOLÒ | true
            Ελένη | η ελενη μου | true
            李小龙 | 李小龙 | false
            080 1234567 | chiama 1234567 | true
            080 1234567 | chiama 080 | false
            Altamura (BA) | altamura | true
            Altamura (BA) | ba ba ba | false
            Circolo (Ricreativo) | ricreativo | false
            Circolo (Ricreativo) Nuovo | ricreativo | true
            --- | --- | false
            `   ` | a b | false
            `` | x | false
            """)
    void ofNamesEachWordOfFourLettersCounts(String value, String password, boolean held) {
        assertHeld(value, password, held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H501 | tutte le strade portano a roma | true
            H501 | h501 | false
            Z110 | vive la france | false
            Z110 | viva la francia | true
            A001 | abano e terme | true
            A001 | le terme | true
            Z999 | z999 | false
            h501 | roma | false
            h501 | xh501x | true
            """)
    void ofACadastralCodeTheNameOfThePlaceCounts(String value, String password, boolean held) {
        assertHeld(value, password, held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14/03/1980 | x14031980x | true
            14/03/1980 | x140380x | true
            14/03/1980 | x19800314x | true
            14/03/1980 | x800314x | true
            14/03/1980 | x1431980x | true
            14/03/1980 | 14 mar 1980 | false
            14/03/1980 | x14319x80 | false
            1980-03-14 | 14.03.1980 | true
            5.3.1980 | 05031980 | true
            5-3-1980 | 531980 | true
            05/03/1980 | 05-3-1980 | true
            05/03/1980 | marzo 1980 | false
            1980/03/14 | 800314 | false
            1980/03/14 | il 1980 | true
            """)
    void ofADateItsUsualFormsCount(String value, String password, boolean held) {
        assertHeld(value, password, held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DLCGLI80C54A225X | dlcgl | true
            DLCGLI80C54A225X | DLCG | false
            DLCGLI80C54A225X | a225x! | true
            DLCGLI80C54A225X | b0c54 | true
            DLC GLI 80C54 A225X | gl180c | true
            ABCDEFGHIJKLMNOP | bcdefg | false
            ABCDEFGHIJKLMNOP | xABCDEFGHIJKLMNOPx | true
            1234567890123456 | 23456 | false
            DLCGLI80C54A225XY | dlcgl | false
            """)
    void ofACodiceFiscaleEachWindowOfFiveCounts(String value, String password, boolean held) {
        assertHeld(value, password, held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            luca.verdi@posta.comune.example.org | lucaverdi | true
            luca.verdi@posta.comune.example.org | la posta | true
            luca.verdi@posta.comune.example.org | in comune | true
            luca.verdi@posta.comune.example.org | for example | true
            luca.verdi@posta.comune.example.organic | organic | false
            lu.ve@it.org | luve2 | true
            lu.ve@it.org | posta | false
            luca@localhost | localhost | false
            "a@verdi"@example.org | verdi | true
            @example.org | example | true
            luca@ | luca | true
            """)
    void ofAnAddressTheNameAndTheDomainWithoutItsEndCount(String value, String password, boolean held) {
        assertHeld(value, password, held);
    }

    private static void assertHeld(String value, String password, boolean held) {
        assertEquals(held, new PersonalPieces(password).areOf(value));
    }
}
