// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentReading.Valid;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentNumberTest {

    private static DocumentReading read(DocumentType type, String typed) {
        return DocumentNumber.read(type, typed, Strictness.PUBLISHED_FORMS);
    }

    private static DocumentNumber valid(DocumentReading reading) {
        return assertInstanceOf(Valid.class, reading).number();
    }

    private static Reason refusal(DocumentReading reading) {
        return assertInstanceOf(Invalid.class, reading).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_CARD, AA1234567, AA1234567",
        "PAPER_CARD, ' aa 1234567 ', AA1234567",
        "PAPER_CARD, A.A.-1234567, AA1234567",
        "PAPER_CARD, aa\u00a01234567, AA1234567",
        "PAPER_CARD, AA\u20111234567, AA1234567",
        "CIE, CA00000AA, CA00000AA",
        "CIE, ca 00000 aa, CA00000AA",
        "CIE, 1234567AA, 1234567AA",
        "DRIVING_LICENCE, RM1234567X, RM1234567X",
        "DRIVING_LICENCE, u1-532B456k, U1532B456K",
        "DRIVING_LICENCE, U11234567C, U11234567C",
        "PASSPORT, YA 1234567, YA1234567",
        "RESIDENCE_PERMIT, I12345678, I12345678",
        "HEALTH_CARD, 80380 00123 45678 90123, 80380001234567890123"
    })
    void publishedFormsAreReadHoweverTheyAreSpaced(DocumentType type, String typed, String number) {
        var reading = valid(read(type, typed));
        assertEquals(number, reading.value());
        assertEquals(typed, reading.typed());
        assertEquals(type, reading.type());
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_CARD, '', EMPTY",
        "PAPER_CARD, ' .- ', EMPTY",
        "PAPER_CARD, AA123456, SHAPE",
        "PAPER_CARD, AA12345678, SHAPE",
        "PAPER_CARD, CA00000AA, SHAPE",
        "PAPER_CARD, 1234567AA, SHAPE",
        "PAPER_CARD, AA1234567AA1234567890, TOO_LONG",
        "PAPER_CARD, AA123456/, CHARACTERS",
        "PAPER_CARD, ÀA1234567, CHARACTERS",
        "PAPER_CARD, AA\u0661234567, CHARACTERS",
        "PAPER_CARD, AA\u200b1234567, CHARACTERS",
        "PASSPORT, \u017fA1234567, CHARACTERS",
        "RESIDENCE_PERMIT, \u013112345678, CHARACTERS",
        "CIE, AA00000AA, SHAPE",
        "CIE, CA0000AAA, SHAPE",
        "DRIVING_LICENCE, RM12345678, SHAPE",
        "DRIVING_LICENCE, U253256456K, SHAPE",
        "RESIDENCE_PERMIT, A12345678, SHAPE",
        "HEALTH_CARD, 80381001234567890123, SHAPE",
        "HEALTH_CARD, 8038000123456789012, SHAPE"
    })
    void saysWhichMistakeWasMade(DocumentType type, String typed, Reason reason) {
        assertEquals(new Invalid(type, reason), read(type, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_CARD, AA123456O",
        "PAPER_CARD, AAI234567",
        "PAPER_CARD, A01234567",
        "PAPER_CARD, 1A1234567",
        "CIE, CA0000OAA",
        "CIE, CA000000A",
        "CIE, I234567AA",
        "DRIVING_LICENCE, RM12345O7X",
        "DRIVING_LICENCE, UI532B456K",
        "RESIDENCE_PERMIT, 112345678",
        "RESIDENCE_PERMIT, I1234567O",
        "HEALTH_CARD, 8O38OOO1234567890123"
    })
    void lookAlikesAreNamedAndNotMended(DocumentType type, String typed) {
        assertEquals(Reason.LOOK_ALIKE, refusal(read(type, typed)));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void eachExampleIsANumberOfItsDocument(DocumentType type) {
        assertFalse(type.examples().isEmpty());
        type.examples()
                .forEach(example ->
                        assertEquals(example, valid(read(type, example)).value()));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void aRefusalSaysWhatIsExpected(DocumentType type) {
        assertEquals(
                type.examples(),
                assertInstanceOf(Invalid.class, read(type, "?")).expected());
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void hostileLengthIsRefused(DocumentType type) {
        assertEquals(Reason.TOO_LONG, refusal(read(type, " ".repeat(1_000_000))));
        assertEquals(
                Reason.TOO_LONG,
                refusal(DocumentNumber.read(type, "A".repeat(40), "1".repeat(40), Strictness.LENIENT)));
    }

    @Nested
    class InTwoBoxes {

        @ParameterizedTest
        @CsvSource({
            "PAPER_CARD, aa, 1234567, AA1234567",
            "PAPER_CARD, ' A A ', 123.4567, AA1234567",
            "PAPER_CARD, AA1234567, '', AA1234567",
            "PAPER_CARD, '', AA 1234567, AA1234567",
            "CIE, CA, 00000AA, CA00000AA",
            "CIE, CAAA, 00000, CA00000AA",
            "CIE, AA, 1234567, 1234567AA",
            "CIE, '', 1234567AA, 1234567AA",
            "PASSPORT, YA, 1234567, YA1234567",
            "DRIVING_LICENCE, RMX, 1234567, RM1234567X"
        })
        void lettersAndDigitsFindTheirPlaces(DocumentType type, String letters, String digits, String number) {
            for (var strictness : Strictness.values()) {
                assertEquals(
                        number,
                        valid(DocumentNumber.read(type, letters, digits, strictness))
                                .value());
            }
        }

        @ParameterizedTest
        @CsvSource({
            "PAPER_CARD, '', '', EMPTY",
            "PAPER_CARD, ' ', ' ', EMPTY",
            "PAPER_CARD, AA, '', SHAPE",
            "PAPER_CARD, AAA, 1234567, SHAPE",
            "PAPER_CARD, AA, 12345678, SHAPE",
            "PAPER_CARD, AA, 123456O, LOOK_ALIKE",
            "PAPER_CARD, AA, 123456?, CHARACTERS",
            "CIE, AA, 00000, SHAPE"
        })
        void saysWhichMistakeWasMade(DocumentType type, String letters, String digits, Reason reason) {
            assertEquals(reason, refusal(DocumentNumber.read(type, letters, digits, Strictness.PUBLISHED_FORMS)));
        }
    }

    @Nested
    class WhereTheTownIsLenient {

        @ParameterizedTest
        @CsvSource({"1, 1", "A, A", "ab 12, AB12", "AA123456O, AA123456O", "12345678901234567890, 12345678901234567890"
        })
        void oneToTwentyLettersAndDigitsWill(String typed, String number) {
            for (var type : DocumentType.values()) {
                assertEquals(
                        number,
                        valid(DocumentNumber.read(type, typed, Strictness.LENIENT))
                                .value());
            }
        }

        @ParameterizedTest
        @CsvSource({"'', EMPTY", "123456789012345678901, TOO_LONG", "AA/1, CHARACTERS", "ÄA1, CHARACTERS"})
        void nothingElseDoes(String typed, Reason reason) {
            assertEquals(reason, refusal(DocumentNumber.read(DocumentType.CIE, typed, Strictness.LENIENT)));
        }
    }

    @Test
    void theShapeOfAPassportIsThatOfAPaperCardButTheyAreNotTheSame() {
        var card = valid(read(DocumentType.PAPER_CARD, "AA1234567"));
        var passport = valid(read(DocumentType.PASSPORT, "AA1234567"));
        assertNotEquals(card, passport);
        assertFalse(card.isSameAs(passport));
    }

    @Test
    void aCardIsTheSameWhetherTheRegisterCallsItPaperOrElectronic() {
        var paper = valid(DocumentNumber.read(DocumentType.PAPER_CARD, "CA00000AA", Strictness.LENIENT));
        var electronic = valid(read(DocumentType.CIE, "ca00000aa"));
        assertTrue(paper.isSameAs(electronic));
        assertEquals(electronic, valid(read(DocumentType.CIE, "CA 00000 AA")));
        assertEquals(
                electronic.hashCode(),
                valid(read(DocumentType.CIE, "CA 00000 AA")).hashCode());
    }

    @Test
    void cardsOfEitherKindAreCards() {
        assertEquals(
                Set.of(DocumentType.PAPER_CARD, DocumentType.CIE),
                Set.of(DocumentType.values()).stream()
                        .filter(type -> type.kind() == DocumentKind.CARD)
                        .collect(Collectors.toSet()));
    }

    @Test
    void printsNothing() {
        var number = valid(read(DocumentType.PAPER_CARD, "AA1234567"));
        assertFalse(number.toString().contains("1234567"));
        assertFalse(new Valid(number).toString().contains("1234567"));
    }

    @Test
    void whateverIsTypedGetsAnAnswerInEveryLanguageOfTheServer() {
        var before = Locale.getDefault();
        var seed = System.nanoTime();
        var random = new Random(seed);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(
                    "IA1234567", valid(read(DocumentType.PASSPORT, "ia1234567")).value());
            for (var i = 0; i < 100_000; i++) {
                var type = DocumentType.values()[random.nextInt(DocumentType.values().length)];
                if (read(type, text(random)) instanceof Valid valid) {
                    assertTrue(valid.number().value().matches("[A-Z0-9]{9,20}"), "seed " + seed);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var length = random.nextInt(24); length > 0; length--) {
            text.appendCodePoint(
                    random.nextInt(8) == 0 ? random.nextInt(0x3000) : "AaCcIiOoUu01 -.5Z".charAt(random.nextInt(17)));
        }
        return text.toString();
    }
}
