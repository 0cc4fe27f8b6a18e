// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.cittadino.domain.code.ReadableSecret;
import org.cittadino.domain.person.Address;
import org.cittadino.store.LetterContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPrinterTest {
    static final List<String> LANGUAGES = LetterWords.LANGUAGES;

    private static final String UPGRADE = ".upgrade_code";

    private final Townhall town = new Townhall();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aLetterSaysAllThatIsNeededToEnterOnOnePage(String language) {
        var page = only(Paper.of(town, Townhall.letter("Mario Rossi", language)));

        assertTrue(page.says("m.rossi1234"), page.text());
        assertTrue(page.says("K7QF2-M9XWB"), page.text());
        assertTrue(page.says(Townhall.ENTRANCE), page.text());
        assertTrue(page.says("4829 1375 0261"), page.text());
        ReadableSecret.spelled(Townhall.SECRET, Locale.forLanguageTag(language))
                .forEach(word -> assertTrue(page.says(word), word));
        assertFalse(page.text().matches("(?s).*(letter[A-Z]|\\{).*"), page.text());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachSentenceOfTheLetterIsOnIt(String language) {
        var page = only(Paper.of(town, Townhall.letter("Mario Rossi", language)));

        var texts = Townhall.texts(language);
        says(page, texts, texts.stringPropertyNames().stream().filter(key -> !key.endsWith(UPGRADE)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aLetterWithACodeForMoreSaysWhatItIsForAndHowToUseIt(String language) {
        var page = only(Paper.of(town, Townhall.upgrade("Mario Rossi", language)));

        var texts = Townhall.texts(language);
        says(
                page,
                texts,
                texts.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(UPGRADE) || !texts.containsKey(key + UPGRADE)));
        assertFalse(page.says(texts.getProperty("letterSubject")), page.text());
        assertTrue(page.says("K7QF2-M9XWB"), page.text());
    }

    private static void says(Paper.Page page, Properties texts, Stream<String> keys) {
        keys.filter(key -> key.startsWith("letter") && !key.equals("letterTitle"))
                .forEach(key -> Stream.of(texts.getProperty(key).split("\\{\\d}"))
                        .filter(part -> part.length() > 1)
                        .forEach(part -> assertTrue(page.says(part), key + " " + part)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it|22 novembre 2026|12 dicembre 2026",
                "en|22 November 2026|12 December 2026",
                "de|22. November 2026|12. Dezember 2026",
                "fr|22 novembre 2026|12 décembre 2026",
                "sl|22. november 2026|12. december 2026"
            })
    void daysAreInWordsAndTheLastOneIsGoodToItsEnd(String language, String written, String last) {
        var page = only(Paper.of(town, Townhall.letter("Mario Rossi", language)));

        assertTrue(page.says(written), page.text());
        assertTrue(page.says(last), page.text());
    }

    @Test
    void aLetterAbroadHasMoreTimeAndNamesTheState() {
        var address = new Address("Z112", "München", "Sonnenstraße", "5", "80331");
        var page = only(Paper.of(town, Townhall.letter("Anna Groß", "de", address)));

        assertTrue(page.says("21. Dezember 2026"), page.text());
        assertEquals(List.of("Anna Groß", "Sonnenstraße 5", "80331 München", "GERMANIA"), page.window());
    }

    @Test
    void theWindowShowsTheAddressAndNothingElse() {
        var address = new Address("H501", "Ostia", "Via Garibaldi", "12/A", "00121");
        var page = only(Paper.of(town, Townhall.letter("Mario Rossi", "it", address)));

        assertEquals(List.of("Mario Rossi", "Via Garibaldi 12/A", "Ostia", "00121 ROMA RM"), page.window());
    }

    @Test
    void twoLanguagesMakeTwoPagesAndOneAddress() {
        town.says("letterLanguages", "de, it");
        var pages = Paper.of(town, Townhall.letter("Mario Rossi", "it")).pages();

        assertEquals(2, pages.size());
        assertTrue(pages.get(0).says("Benutzername") && pages.get(0).says("1/2"));
        assertTrue(pages.get(1).says("Nome utente") && pages.get(1).says("2/2"));
        assertEquals(3, pages.get(0).window().size());
        assertEquals(List.of(), pages.get(1).window());
    }

    @ParameterizedTest
    @CsvSource({"xx, it", "lld, it", "'', it", "de-AT, de"})
    void aLanguageWithoutLettersIsAnsweredInThatOfTheTown(String locale, String language) {
        var page = only(Paper.of(town, Townhall.letter("Mario Rossi", locale)));

        assertTrue(page.says(Townhall.texts(language).getProperty("letterSubject")), page.text());
    }

    @Test
    void aWrongChoiceOfLanguagesIsForgotten() {
        town.says("letterLanguages", "italiano");

        assertTrue(only(Paper.of(town, Townhall.letter("Mario Rossi", "fr"))).says("Bonjour"));
    }

    @Test
    void aTownWhoseMailsWearAnotherThemeStillHasLetters() {
        assertTrue(only(Paper.of(town.inAnotherTheme(), Townhall.letter("Mario Rossi", "it")))
                .says("Nome utente"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "Wolfgang ", "Massimiliano-Ferdinando", "\u0160\u017d\u010c "})
    void namesOf120CharactersStayWithinTheirPlaces(String name) {
        var address = new Address("Z112", repeated(name), repeated(name), "12345678", repeated("8"));
        var letter = new LetterContent(
                "u1", repeated(name), address, repeated("m.rossi"), "de", Townhall.SECRET, "482913750261");
        town.says("townName", repeated("Comune di " + name)).says("footerContactEmail", repeated("x") + "@example.org");

        var page = only(Paper.of(town, letter));

        assertTrue(page.says(repeated(name)), page.text());
        page.pieces()
                .forEach(piece ->
                        assertTrue(piece.left() >= 20 && piece.right() <= 191 && piece.base() < 290, piece.toString()));
        page.pieces().stream()
                .filter(piece -> piece.left() > 100 && piece.base() > 44 && piece.base() < 90)
                .forEach(piece -> assertTrue(piece.base() < 80, piece.toString()));
    }

    @ParameterizedTest
    @CsvSource({"Čučič Žan Đuro ß, Čučič Žan Đuro ß", "Ștefan Łódź, Ștefan Łódź", "Ада 李 ع😀, Ада ? ??"})
    void theWholeOfLatinIsPrintedAndNothingElseStopsTheBatch(String name, String printed) {
        assertEquals(
                printed,
                only(Paper.of(town, Townhall.letter(name, "it"))).window().get(0));
    }

    @Test
    void signsNobodySeesAreLeftOut() {
        var page = only(Paper.of(town, Townhall.letter("Ada\n\tMaria\u200b\u202e \u0007Rossi", "it")));

        assertEquals("Ada Maria Rossi", page.window().get(0));
    }

    @Test
    void theTownIsCalledAsItWants() {
        assertTrue(only(Paper.of(town, Townhall.letter("Ada", "it"))).says("Comune di Prova"));

        town.says("townName", "Città di Prova");
        assertTrue(only(Paper.of(town, Townhall.letter("Ada", "it"))).says("Città di Prova"));
    }

    @Test
    void thePictureOfTheTownIsPrinted() throws IOException {
        town.says("townLogo", "data:image/png;base64," + picture());

        assertEquals(1, images(Paper.of(town, Townhall.letter("Ada", "it"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/logo.png",
                "file:///etc/hostname",
                "data:image/png;base64,AAAA",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/png;base64,=="
            })
    void whatIsNoPictureIsNeitherFetchedNorInTheWay(String logo) throws IOException {
        town.says("townLogo", logo);

        assertEquals(0, images(Paper.of(town, Townhall.letter("Ada", "it"))));
    }

    @Test
    void theDocumentTellsItsTitleAndLanguageAndNothingElse() throws IOException {
        var paper = Paper.of(town, Townhall.letter("Zanzibarrini", "it"));
        try (var document = Loader.loadPDF(paper.bytes())) {
            var told = document.getDocumentInformation();
            assertEquals("Lettere del lotto 12", told.getTitle());
            assertEquals(Set.of("Title"), told.getMetadataKeys());
            assertNull(document.getDocumentCatalog().getMetadata());
            assertEquals("it", document.getDocumentCatalog().getLanguage());
        }
        var raw = new String(paper.bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("Zanzibarrini") || raw.contains("/home") || raw.contains("/tmp"));
    }

    @Test
    void theSameLettersMakeTheSameBytes() {
        assertArrayEquals(
                Paper.of(town, Townhall.letter("Ada", "it")).bytes(),
                Paper.of(town, Townhall.letter("Ada", "it")).bytes());
    }

    @Test
    void anEmptyBatchIsADocumentWithoutPages() {
        assertEquals(0, Paper.of(town).pages().size());
    }

    private static Paper.Page only(Paper paper) {
        assertEquals(1, paper.pages().size());
        return paper.pages().get(0);
    }

    private static String repeated(String text) {
        return text.repeat(120).substring(0, 120).strip();
    }

    private static String picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static int images(Paper paper) throws IOException {
        var found = 0;
        try (var document = Loader.loadPDF(paper.bytes())) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                found += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }
}
