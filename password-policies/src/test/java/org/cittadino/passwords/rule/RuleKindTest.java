// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleKindTest {
    private static final Dictionaries DICTIONARIES = new Dictionaries(Path.of("none"));

    @Test
    void idsNeverChangeBecauseRealmsStoreThem() {
        assertEquals(
                List.of(
                        "cittadino-preset",
                        "cittadino-length",
                        "cittadino-allowed-characters",
                        "cittadino-characteristics",
                        "cittadino-repetitions",
                        "cittadino-sequences",
                        "cittadino-whitespace",
                        "cittadino-personal-data",
                        "cittadino-dictionary"),
                Arrays.stream(RuleKind.values()).map(RuleKind::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSettingThatTheConsoleProposesCanBeUsed(RuleKind kind) {
        assertFalse(kind.parse(kind.defaultSettings(), DICTIONARIES).criteria().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theConsoleTellsOurRulesFromTheOthers(RuleKind kind) {
        assertTrue(kind.title().startsWith("Cittadino: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LENGTH | 8-30 | length {min=8} min(8); length {max=30} max(30)
            LENGTH | 15- | length {min=15} min(15); length {max=256} max(256)
            LENGTH | ` 8 - 30 ` | length {min=8} min(8); length {max=30} max(30)
            LENGTH | 8-8 | length {min=8} min(8); length {max=8} max(8)
            LENGTH | 1-256 | length {min=1} min(1); length {max=256} max(256)
            CHARACTERISTICS | upper | upper {min=1} upper(1)
            CHARACTERISTICS | digit=2,special | digit {min=2} digit(2); special {min=1} special(1)
            CHARACTERISTICS | ` lower , repeat = 3 ` | lower {min=1} lower(1); repeat {max=3} repeat(3)
            CHARACTERISTICS | 2 of lower,repeat=2 | lower {min=1} lower(1); repeat {max=2} repeat(2)
            CHARACTERISTICS | 1 of upper,digit | someOf {atLeast=1} someOf(1, 2) <upper {min=1} upper(1); digit {min=1} digit(1)>
            REPETITIONS | 2 | repeat {max=2} repeat(2)
            REPETITIONS | ` 1 ` | repeat {max=1} repeat(1)
            SEQUENCES | digits | sequences {length=4, rows=1} sequences(4, [sequences.digits])
            SEQUENCES | italian,alphabet,length=5 | sequences {length=5, rows=5} sequences(5, [sequences.italian, sequences.alphabet])
            SEQUENCES | length=3,us | sequences {length=3, rows=4} sequences(3, [sequences.us])
            WHITESPACE | anywhere | whitespace {where=anywhere} whitespace.anywhere
            WHITESPACE | ` edges ` | whitespace {where=edges} whitespace.edges
            DICTIONARY | common | server {} dictionary
            PRESET | ` anagrafe ` | length {min=5} min(5); length {max=10} max(10)
            """)
    void goodSettingsGiveTheirCriteria(RuleKind kind, String settings, String criteria) {
        assertEquals(
                criteria, Spelled.criteria(kind.parse(settings, DICTIONARIES).criteria()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @#€ | allowed {letters=ascii, special=@#€} allowed(@ # €)
            ` _ ` | allowed {letters=ascii, special=_} allowed(_)
            😀! | allowed {letters=ascii, special=😀!} allowed(😀 !)
            `` | allowed {letters=ascii, special=} allowedNone
            any:@# | allowed {letters=any, special=@#} allowedAny(@ #)
            any: | allowed {letters=any, special=} allowedAnyNone
            """)
    void allowedCharactersAreListedOneByOne(String settings, String criterion) {
        var criteria = RuleKind.ALLOWED_CHARACTERS.parse(settings, DICTIONARIES).criteria();

        assertEquals(criterion, Spelled.criteria(criteria).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email | personal {fields=[email]} personal([field.email])
            shoeSize,badge | personal {fields=[shoeSize, badge]} personal([field.other])
            lastName,email=whole | notEqual {fields=[email]} notEqual([from.email]); personal {fields=[lastName]} personal([field.lastName])
            username=whole,email=whole | notEqual {fields=[username, email]} notEqual([from.username, from.email])
            lastName=whole,badge=whole | notEqual {fields=[lastName, badge]} notEqual([from.other])
            """)
    void personalDataIsNamedWhereWeHaveAWord(String settings, String criteria) {
        assertEquals(
                criteria,
                Spelled.criteria(
                        RuleKind.PERSONAL_DATA.parse(settings, DICTIONARIES).criteria()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName",
                "lastName",
                "dateOfBirth",
                "fiscalNumber",
                "placeOfBirth",
                "residenceMunicipality",
                "domicileMunicipality",
                "organisationName",
                "phoneNumber",
                "email",
                "username"
            })
    void eachDatumOfTheFormHasItsWord(String attribute) {
        assertEquals(
                "personal {fields=[" + attribute + "]} personal([field." + attribute + "])",
                Spelled.criteria(
                        RuleKind.PERSONAL_DATA.parse(attribute, DICTIONARIES).criteria()));
    }

    @Test
    void keyboardsThatShareARowTellItOnce() {
        var criterion = RuleKind.SEQUENCES
                .parse("digits,us,italian", DICTIONARIES)
                .criteria()
                .get(0);
        var rows = (List<?>) Objects.requireNonNull(criterion.settings().get("rows"));

        assertEquals(rows.stream().distinct().toList(), rows);
    }
}
