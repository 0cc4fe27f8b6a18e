// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What each of the ready-made rules asks, in the order of the page. */
class PresetTest {

    @Test
    void recommendedIsLongAndNeitherPersonalNorCommon() {
        var known = "email, username, firstName, lastName, dateOfBirth, fiscalNumber, placeOfBirth,"
                + " residenceMunicipality, organisationName";
        assertEquals(
                "length {min=15} min(15); length {max=128} max(128); personal {fields=[" + known + "]} personal(["
                        + known.replaceAll("(\\w+)", "field.$1") + "]); server {} dictionary",
                criteria("recommended"));
    }

    @Test
    void istanzeOnlineHasAllFourKindsAndFewSigns() {
        assertEquals(
                "length {min=8} min(8); length {max=30} max(30);"
                        + " allowed {letters=ascii, special=@#$%!?} allowed(@ # $ % ! ?);"
                        + " lower {min=1} lower(1); upper {min=1} upper(1); digit {min=1} digit(1);"
                        + " special {min=1} special(1); notEqual {fields=[email]} notEqual([from.email])",
                criteria("istanze-online"));
    }

    @Test
    void anagrafeIsShort() {
        assertEquals("length {min=5} min(5); length {max=10} max(10)", criteria("anagrafe"));
    }

    @Test
    void agendaCieHasFourOfFiveCharacteristics() {
        assertEquals(
                "length {min=10} min(10); length {max=128} max(128); someOf {atLeast=4} someOf(4, 5)"
                        + " <upper {min=1} upper(1); lower {min=1} lower(1); digit {min=1} digit(1);"
                        + " special {min=1} special(1); repeat {max=2} repeat(2)>",
                criteria("agenda-cie"));
    }

    private static String criteria(String name) {
        var rules = RuleKind.PRESET.parse(name, new Dictionaries(Path.of("none")));
        return Spelled.criteria(rules.criteria()).replace('\u00a0', ' ');
    }
}
