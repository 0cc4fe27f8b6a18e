// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cittadino.passwords.rule.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.policy.PolicyError;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | min | 1 | almeno un carattere
            it | min | 8 | almeno 8 caratteri
            it | repeat | 1 | nessun carattere ripetuto di seguito
            it | repeat | 2 | non più di 2 caratteri uguali di seguito
            en | upper | 1 | at least one upper-case letter
            en | upper | 2 | at least 2 upper-case letters
            de | special | 1 | mindestens ein Sonderzeichen
            de | special | 3 | mindestens 3 Sonderzeichen
            fr | digit | 1 | au moins un chiffre
            fr | digit | 2 | au moins 2 chiffres
            sl | min | 1 | vsaj en znak
            sl | min | 2 | vsaj dva znaka
            sl | min | 3 | vsaj 3 znaki
            sl | min | 4 | vsaj 4 znaki
            sl | min | 5 | vsaj 5 znakov
            sl | history | 2 | se razlikuje od zadnjih dveh gesel
            """)
    void numbersHaveTheirPlural(String language, String phrase, int number, String text) {
        assertEquals(text, Bundles.wording(language).text(Phrase.of(phrase, number)));
    }

    @Test
    void phrasesInsideAPhraseAreTranslatedToo() {
        var missing = Phrase.of(
                "someOfMissing", 4, 5, List.of(Phrase.of("upper", 1), Phrase.of("repeat", 2), Phrase.of("digit", 3)));

        assertEquals(
                "at least 4 of the 5 characteristics; still missing: at least one upper-case letter,"
                        + " no more than 2 equal characters in a row, at least 3 digits",
                Bundles.wording("en").text(missing));
    }

    @Test
    void listsMayStandInLists() {
        var nested =
                Phrase.of("personal", List.of(Phrase.of("field.email"), List.of(Phrase.of("field.lastName"), "x"), 7));

        assertEquals(
                "nessuna parte dei tuoi dati (email, cognome, x, 7)",
                Bundles.wording("it").text(nested));
    }

    @Test
    void aPhraseAloneInsideAPhraseIsTranslated() {
        assertEquals(
                "must not contain: surname",
                Bundles.wording("en").text(Phrase.of("notContains", Phrase.of("field.lastName"))));
    }

    @Test
    void signsThatMeanSomethingInAPatternAreShownAsTheyAre() {
        assertEquals(
                "only letters, digits and these characters: ' { {0} } |",
                Bundles.wording("en").text(Phrase.of("allowedAny", "' { {0} } |")));
    }

    @Test
    void whatWasFoundStandsInOneMessageWithALineEach() {
        var refusal = Bundles.wording("en").refusal(List.of(Phrase.of("min", 8), Phrase.of("dictionary")));

        assertEquals("cittadinoPasswordRefused", refusal.getMessage());
        assertArrayEquals(
                new Object[] {"\nat least 8 characters;\nno common password or one that is easy to guess."},
                refusal.getParameters());
    }

    @Test
    void whatIsSaidTwiceStandsThereOnce() {
        assertEquals("\na;\nb.", Wording.list(List.of("a", "b", "a")).getParameters()[0]);
    }

    @Test
    void theErrorOfAnotherPolicyIsWordedByItsOwnMessage() {
        var known = new PolicyError("cittadinoPassword.min", 8);
        var unknown = new PolicyError("someOtherPolicyRefused", 8);

        assertEquals("mindestens 8 Zeichen", Bundles.wording("de").text(known));
        assertEquals("someOtherPolicyRefused", Bundles.wording("de").text(unknown));
        assertEquals("Don't use {x}", Bundles.wording("de").text(new PolicyError("Don't use {x}")));
    }
}
