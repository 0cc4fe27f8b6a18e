// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cittadino.passwords.rule.Spelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockPoliciesTest {
    /** How the server keeps passwords, and when it asks again: nothing that a citizen could type. */
    private static final Set<String> ASKING_NOTHING = Set.of(
            "hashAlgorithm",
            "hashIterations",
            "forceExpiredPasswordChange",
            "maxAuthAge",
            "recoveryCodesWarningThreshold");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            length | length {min=8, unit=utf16} min(8)
            maxLength | length {max=64, unit=utf16} max(64)
            lowerCase | stockLower {min=1} lower(1)
            upperCase | stockUpper {min=2} upper(2)
            digits | stockDigit {min=3} digit(3)
            specialChars | stockSpecial {min=4} special(4)
            notUsername | notEqual {fields=[username]} notEqual([from.username])
            notEmail | notEqual {fields=[email]} notEqual([from.email])
            notContainsUsername | notContains {fields=[username]} notContains([field.username])
            passwordHistory | server {} history(3)
            passwordAge | server {} age(365)
            regexPattern | server {} pattern
            passwordBlacklist | server {} dictionary
            """)
    void eachPolicyThatJudgesAPasswordHasItsCriterion(String id, String criterion) {
        var town = new Town(id).withSetting(id, AllPolicies.STOCK.getOrDefault(id, ""));

        assertEquals(
                criterion,
                Spelled.criteria(
                        new StockPolicies(town.realm).criterion(id).stream().toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notUsername | notEqual {fields=[email]} notEqual([from.email])
            notContainsUsername | notContains {fields=[email]} notContains([field.email])
            """)
    void whereTheEmailIsTheUserNameThePageHasOnlyTheEmail(String id, String criterion) {
        var town = new Town(id).withEmailAsUsername();

        assertEquals(
                criterion,
                Spelled.criteria(
                        new StockPolicies(town.realm).criterion(id).stream().toList()));
    }

    @Test
    void thePoliciesOfThisKeycloakAreAllKnown() {
        var keycloaks = Town.factories().keySet().stream()
                .filter(id -> !id.startsWith("cittadino-"))
                .collect(Collectors.toCollection(TreeSet::new));
        var known = new TreeSet<>(AllPolicies.STOCK.keySet());
        known.addAll(ASKING_NOTHING);

        assertEquals(known, keycloaks);
    }

    @Test
    void policiesThatJudgeNoPasswordAskNothing() {
        var town = new Town("");

        ASKING_NOTHING.forEach(
                id -> assertTrue(new StockPolicies(town.realm).criterion(id).isEmpty(), id));
    }

    @ParameterizedTest
    @CsvSource({"digits,0", "passwordHistory,-1", "length,0"})
    void aPolicyThatIsSwitchedOffByItsNumberAsksNothing(String id, int number) {
        var town = new Town(id).withSetting(id, number);

        assertTrue(new StockPolicies(town.realm).criterion(id).isEmpty());
    }

    @Test
    void aPolicyOfSomebodyElseAsksNothingThatWeCouldPrint() {
        var town = new Town("moonPhase").withSetting("moonPhase", "full");

        assertEquals(List.of(), new RealmPolicies(town.realm).criteria());
    }
}
