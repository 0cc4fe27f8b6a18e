// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cittadino.passwords.rule.Spelled;
import org.junit.jupiter.api.Test;

class RealmPoliciesTest {

    @Test
    void oursComeFirstThenTheCountsThenWhatOnlyTheServerKnows() {
        var policies = "passwordHistory(3) and notEmail and digits(1) and upperCase(1) and cittadino-dictionary and"
                + " hashIterations(5) and maxLength(64) and length(8) and cittadino-preset(anagrafe) and"
                + " notContainsUsername and lowerCase(1) and cittadino-whitespace and specialChars(1) and notUsername";

        assertEquals(
                List.of(
                        "cittadino-preset",
                        "cittadino-whitespace",
                        "cittadino-dictionary",
                        "length",
                        "maxLength",
                        "lowerCase",
                        "upperCase",
                        "digits",
                        "specialChars",
                        "notUsername",
                        "notContainsUsername",
                        "notEmail",
                        "hashIterations",
                        "passwordHistory"),
                new RealmPolicies(new Town(policies).realm).ids());
    }

    @Test
    void criteriaStandInTheOrderOfTheirPolicies() {
        assertEquals(
                "length {min=5} min(5); length {max=10} max(10); whitespace {where=edges} whitespace.edges;"
                        + " stockDigit {min=2} digit(2); server {} history(3)",
                criteria(
                        new Town(
                                "passwordHistory(3) and digits(2) and cittadino-whitespace(edges) and cittadino-preset(anagrafe)")));
    }

    @Test
    void whatTwoPoliciesAskIsPrintedOnce() {
        assertEquals(
                "length {min=5} min(5); length {max=10} max(10)",
                criteria(new Town("cittadino-preset(anagrafe) and cittadino-length(5-10)")));
        assertEquals(
                "notEqual {fields=[email]} notEqual([from.email])",
                criteria(new Town("notEmail and notUsername").withEmailAsUsername()));
    }

    @Test
    void aRealmWithoutPoliciesAsksNothing() {
        assertEquals("", criteria(new Town("")));
    }

    private static String criteria(Town town) {
        return Spelled.criteria(new RealmPolicies(town.realm).criteria());
    }
}
