// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document is enough; each mistake stands at its box. */
class DocumentFieldsTest {

    private static final List<AskedDocument> CARD_OR_LICENCE =
            List.of(AskedDocument.IDENTITY_CARD, AskedDocument.DRIVING_LICENCE);

    private static CanonicalForm read(Map<String, String> inputs) {
        return read(new DocumentConfig(CARD_OR_LICENCE, Strictness.PUBLISHED_FORMS), inputs);
    }

    private static CanonicalForm read(DocumentConfig config, Map<String, String> inputs) {
        var form = Forms.posted(inputs);
        var fields = new DocumentFields(config);
        fields.inputs().forEach(form::take);
        fields.read(form);
        return form;
    }

    private static Map<String, String> card(String type, String letters, String digits, String cie, String licence) {
        var inputs = new HashMap<String, String>();
        inputs.put("documentCardType", type);
        inputs.put("documentPaperLetters", letters);
        inputs.put("documentPaperDigits", digits);
        inputs.put("documentCie", cie);
        inputs.put("documentLicence", licence);
        return inputs;
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_CARD, AA, 1234567, '', '', PAPER_CARD, AA1234567",
        "PAPER_CARD, ' a a ', 123 4567, '', '', PAPER_CARD, AA1234567",
        "PAPER_CARD, aa1234567, '', '', '', PAPER_CARD, AA1234567",
        "PAPER_CARD, '', AA1234567, '', '', PAPER_CARD, AA1234567",
        "CIE, '', '', ca00000aa, '', CIE, CA00000AA",
        "CIE, '', '', 1234567AA, '', CIE, 1234567AA",
        "PAPER_CARD, CA00000AA, '', '', '', CIE, CA00000AA",
        "PAPER_CARD, CA, 00000AA, '', '', CIE, CA00000AA",
        "PAPER_CARD, CAAA, 00000, '', '', CIE, CA00000AA",
        "CIE, '', '', AA1234567, '', PAPER_CARD, AA1234567",
        "PAPER_CARD, '', '', CA00000AA, '', CIE, CA00000AA",
        "CIE, AA, 1234567, '', '', PAPER_CARD, AA1234567",
        "'', AA, 1234567, '', '', PAPER_CARD, AA1234567",
        "PAPER_CARD, '', '', '', rm-1234567 x, DRIVING_LICENCE, RM1234567X"
    })
    void aNumberIsFoundInWhicheverBoxItIs(
            String type, String letters, String digits, String cie, String licence, String document, String number) {
        var form = read(card(type, letters, digits, cie, licence));

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals(Map.of(document, number), form.documents());
    }

    @Test
    void cardAndLicenceAreBothKept() {
        var form = read(card("PAPER_CARD", "AA", "1234567", "", "U1532B456K"));

        assertEquals(Map.of("PAPER_CARD", "AA1234567", "DRIVING_LICENCE", "U1532B456K"), form.documents());
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_CARD, '', '', '', '', documentPaperLetters, cittadinoDocumentNone",
        "CIE, '', '', '', '', documentCie, cittadinoDocumentNone",
        "PAPER_CARD, AA, 12345, '', '', documentPaperLetters, cittadinoDocumentShape",
        "PAPER_CARD, AA, 123456O, '', '', documentPaperLetters, cittadinoDocumentLookAlike",
        "PAPER_CARD, ÀA, 1234567, '', '', documentPaperLetters, cittadinoDocumentCharacters",
        "CIE, '', '', CA00000A, '', documentCie, cittadinoDocumentShape",
        "PAPER_CARD, '', '', CA00000A, '', documentCie, cittadinoDocumentShape",
        "PAPER_CARD, AA, 1234567, '', RM1, documentLicence, cittadinoDocumentShape"
    })
    void eachMistakeStandsAtItsBox(
            String type, String letters, String digits, String cie, String licence, String input, String message) {
        var form = read(card(type, letters, digits, cie, licence));

        assertEquals(Map.of(), form.documents());
        assertEquals(Map.of(input, message), Forms.errors(form));
    }

    @Test
    void mistakesInSeveralDocumentsAreToldAtOnce() {
        var form = read(card("PAPER_CARD", "AA", "1", "", "RM1"));

        assertEquals(
                Map.of(
                        "documentPaperLetters", "cittadinoDocumentShape",
                        "documentLicence", "cittadinoDocumentShape"),
                Forms.errors(form));
    }

    @Test
    void aMistakeShowsTheExpectedForms() {
        var error = read(card("CIE", "", "", "X", "")).handOver().get(0);

        assertEquals(
                List.of("documentCie", "CA00000AA, 1234567AA"),
                Stream.of(error.getParameters()).toList());
    }

    @Test
    void whatWasTypedIsKeptForTheFormAndNotForTheAccount() {
        var form = read(card("PAPER_CARD", "aa", "1234567", "", ""));

        assertEquals(List.of("aa"), form.keepsake().get("documentPaperLetters"));
        assertEquals(Map.of(), form.attributes());
    }

    @Test
    void whatThisTownDoesNotAskForIsForgotten() {
        var form = read(
                new DocumentConfig(List.of(AskedDocument.PASSPORT), Strictness.PUBLISHED_FORMS),
                Map.of("documentPassport", "YA1234567", "documentLicence", "RM1234567X"));

        assertEquals(Map.of("PASSPORT", "YA1234567"), form.documents());
        assertEquals(List.of("documentPassport"), List.copyOf(form.keepsake().keySet()));
    }

    @Test
    void theOnlyDocumentIsAskedForWithoutAChoice() {
        var form = read(new DocumentConfig(List.of(AskedDocument.HEALTH_CARD), Strictness.PUBLISHED_FORMS), Map.of());

        assertEquals(Map.of("documentHealthCard", "cittadinoDocumentMissing"), Forms.errors(form));
    }

    @ParameterizedTest
    @CsvSource({"AB12, '', 'DRIVING_LICENCE=AB12'", "AB/12, cittadinoDocumentLenient, ''"})
    void aLenientTownTakesAnyLettersAndDigits(String licence, String message, String given) {
        var form =
                read(new DocumentConfig(CARD_OR_LICENCE, Strictness.LENIENT), card("PAPER_CARD", "", "", "", licence));

        assertEquals(message, Forms.errors(form).getOrDefault("documentLicence", ""));
        assertEquals("{" + given + "}", form.documents().toString());
    }

    @Test
    void hostileLengthIsOneMistakeAndNotTwo() {
        var form = read(card("PAPER_CARD", "A".repeat(300), "", "", ""));

        assertEquals(Map.of("documentPaperLetters", "cittadinoTooLong"), Forms.errors(form));
    }
}
