// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PolicyError;

class EveryPolicyProviderTest {

    @Nested
    class WhenSomebodyRegisters {

        @Test
        void contentedPoliciesGiveNoError() {
            assertNull(register(new Town("length(8) and cittadino-repetitions(2)"), "giulia", "nebbia in vale"));
        }

        @Test
        void allThatFailedStandsInOneErrorInTheOrderOfThePage() {
            var town = new Town("upperCase(1) and length(8) and notUsername and cittadino-repetitions(2)");

            var error = register(town, "aaa", "aaa");

            assertEquals("cittadinoPasswordRefused", message(error));
            assertEquals(
                    List.of(
                            "no more than 2 equal characters in a row;",
                            "at least 8 characters;",
                            "at least one upper-case letter;",
                            "different from the user name."),
                    Town.lines(error));
        }

        @Test
        void oneStockPolicyThatFailsAnswersAsItAlwaysDid() {
            var error = register(new Town("length(8) and digits(1) and cittadino-repetitions(2)"), "giulia", "mare1");

            assertEquals("invalidPasswordMinLengthMessage", message(error));
            assertArrayEquals(new Object[] {8}, error == null ? null : error.getParameters());
        }

        @Test
        void oneRuleOfOursThatFailsStandsInTheListAlone() {
            var error = register(new Town("length(3) and cittadino-repetitions(2)"), "giulia", "maaare");

            assertEquals("cittadinoPasswordRefused", message(error));
            assertEquals(List.of("no more than 2 equal characters in a row."), Town.lines(error));
        }

        @Test
        void whatTwoPoliciesFoundIsSaidOnce() {
            var error = register(new Town("length(8) and cittadino-length(8-30)"), "giulia", "mare");
            var overlong =
                    register(new Town("cittadino-length and cittadino-dictionary"), "giulia", "mare ".repeat(100));

            assertEquals(List.of("at least 8 characters."), Town.lines(error));
            assertEquals(List.of("no more than 256 characters."), Town.lines(overlong));
        }

        @Test
        void theirDataComesFromTheForm() {
            var town = new Town("cittadino-personal-data(username,lastName)")
                    .typed(Map.of("lastName", "Verdi", "username", "colline"));

            assertEquals(
                    List.of("no part of your own data (surname)."),
                    Town.lines(register(town, "giulia", "verdi colline")));
            assertEquals(
                    List.of("no part of your own data (user name)."),
                    Town.lines(register(town, "giulia", "con giulia")));
        }

        @Test
        void withoutAFormNothingIsKnownButTheUserName() {
            var town = new Town("cittadino-personal-data(username,lastName)");

            assertEquals(
                    List.of("no part of your own data (user name)."),
                    Town.lines(register(town, "giulia", "con giulia")));
            assertNull(register(town, "giulia", "verdi colline"));
        }

        @Test
        void withoutAUserNameTheOneInTheFormCounts() {
            var town = new Town("notUsername and notContainsUsername and cittadino-personal-data(username)")
                    .typed(Map.of("username", "giulia"));

            assertEquals(List.of("no part of your own data (user name)."), Town.lines(register(town, null, "giulia")));
            assertNull(register(town, null, "nebbia"));
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                quoteCharacter = '`',
                value = {
                    "Giulia@Example.org, giulia, giulia@example.org, true",
                    "` giulia@example.org `, giulia, giulia@example.org, true",
                    "giulia@example.org, giulia, giulia, false",
                    "giulia@example.org, -, giulia@example.org, true",
                    "giulia@example.org, giulia@example.org, giulia@example.org, true",
                    "-, giulia@example.org, giulia@example.org, true",
                    "-, -, giulia@example.org, false"
                })
        void thePolicyAgainstTheEmailGetsTheEmailOfTheForm(
                @Nullable String email, @Nullable String username, String password, boolean refused) {
            var town = new Town("notEmail").typed(email == null ? Map.of() : Map.of("email", email));

            var error = register(town, username, password);

            assertEquals(refused ? "invalidPasswordNotEmailMessage" : "", message(error));
        }
    }

    @Nested
    class WhenAnAccountGetsANewPassword {

        @Test
        void itsDataComesFromTheAccountAndNotFromTheForm() {
            var town = new Town("cittadino-personal-data(firstName,lastName) and length(20)")
                    .typed(Map.of("firstName", "Nebbia"));
            var user = Town.user(Map.of("username", "giulia", "lastName", "Valle"));

            assertEquals(
                    List.of("no part of your own data (surname);", "at least 20 characters."),
                    Town.lines(change(town, user, "nebbia in valle")));
        }

        @Test
        void oneStockPolicyThatFailsAnswersAsItAlwaysDid() {
            var user = Town.user(Map.of("username", "giulia", "email", "giulia@example.org"));

            assertEquals(
                    "invalidPasswordNotEmailMessage",
                    message(change(new Town("notEmail and notUsername"), user, "giulia@example.org")));
        }

        @Test
        void inAJourneyTheCitizenReadsTheErrorInTheirLanguage() {
            var town = new Town("cittadino-length(8-30)").inAJourney();

            assertEquals(List.of("almeno 8 caratteri."), Town.lines(change(town, Town.user(Map.of()), "mare")));
        }

        @Test
        void otherwiseAnOfficialReadsItInTheLanguageOfTheRequest() {
            var town = new Town("cittadino-length(8-30)");

            assertEquals(List.of("at least 8 characters."), Town.lines(change(town, Town.user(Map.of()), "mare")));
        }
    }

    @Nested
    class WhenAPolicyIsNeitherKeycloaksNorOurs {
        private final PolicyError tooEarly = new PolicyError(Town.FOREIGN, "nine");

        @Test
        void itsErrorIsHandedOnIfItIsAlone() {
            var town = new Town("length(3) and officeHours").withRefusing("officeHours", tooEarly);

            assertSame(tooEarly, register(town, "giulia", "mare"));
        }

        @Test
        void itsOwnMessageStandsInTheListAtTheEnd() {
            var town = new Town("officeHours and length(8)").withRefusing("officeHours", tooEarly);

            assertEquals(
                    List.of("at least 8 characters;", "not before nine o’clock."),
                    Town.lines(register(town, "giulia", "mare")));
        }

        @Test
        void withoutAMessageItsErrorIsShownAsItIs() {
            var town = new Town("moonPhase and length(8)").withRefusing("moonPhase", new PolicyError("Wait a week"));

            assertEquals(
                    List.of("at least 8 characters;", "Wait a week."), Town.lines(register(town, "giulia", "mare")));
        }
    }

    private static @Nullable PolicyError register(Town town, @Nullable String username, String password) {
        return new EveryPolicyProvider(town.session).validate(username, password);
    }

    private static @Nullable PolicyError change(Town town, UserModel user, String password) {
        return new EveryPolicyProviderFactory().create(town.session).validate(town.realm, user, password);
    }

    private static String message(@Nullable PolicyError error) {
        return error == null ? "" : error.getMessage();
    }
}
