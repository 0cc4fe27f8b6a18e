// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cittadino.domain.contact.PecDomains;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.keycloak.policy.PolicyError;

class SectionsTest {

    private static final PlaceDirectory PLACES = PlaceDirectory.bundled();

    @Nested
    class ThePerson {

        private CanonicalForm read(Map<String, String> inputs) {
            var form = Forms.posted(inputs);
            new PersonFields(PLACES, LocalDate.of(2026, 11, 21), 18).read(form);
            return form;
        }

        @Test
        void isReadIntoStoredValues() {
            var form = read(Map.of(
                    "lastName", "  De   Luca ",
                    "firstName", "Maria Pia",
                    "gender", "F",
                    "dateOfBirth", "29/2/1988",
                    "placeOfBirth", "napoli",
                    "fiscalNumber", "dlcmrp88b69f839e"));

            assertEquals(Map.of(), Forms.errors(form));
            assertEquals(
                    Map.of(
                            "lastName", List.of("De Luca"),
                            "firstName", List.of("Maria Pia"),
                            "gender", List.of("F"),
                            "dateOfBirth", List.of("1988-02-29"),
                            "placeOfBirth", List.of("F839"),
                            "fiscalNumber", List.of("DLCMRP88B69F839E")),
                    form.attributes());
        }

        @Test
        void emptyFieldsAreLeftToTheUserProfile() {
            var form = read(Map.of("lastName", " ", "dateOfBirth", ""));

            assertEquals(Map.of(), Forms.errors(form));
            assertEquals(Map.of(), form.attributes());
        }

        @Test
        void unknownSexIsRefused() {
            assertEquals(Map.of("gender", "cittadinoMissing.gender"), Forms.errors(read(Map.of("gender", "X"))));
        }

        @Test
        void minorsAreRefused() {
            assertEquals(
                    Map.of("dateOfBirth", "cittadinoDateMinor"),
                    Forms.errors(read(Map.of("dateOfBirth", "22/11/2008"))));
        }

        @Test
        void everyMistakeIsReportedAtItsField() {
            var form = read(Map.of("lastName", "R0ssi", "dateOfBirth", "31/2/1980", "fiscalNumber", "X"));

            assertEquals(
                    Map.of(
                            "lastName", "cittadinoNameDigits",
                            "dateOfBirth", "cittadinoDateCalendar",
                            "fiscalNumber", "cittadinoFiscalNumberLength"),
                    Forms.errors(form));
        }
    }

    @Nested
    class TheOrganisation {

        private CanonicalForm read(Map<String, String> inputs) {
            var form = Forms.posted(inputs);
            OrganisationFields.read(form);
            return form;
        }

        @Test
        void isForgottenUnlessTicked() {
            var form = read(Map.of("organisationName", "Pro Loco", "organisationTaxNumber", "wrong"));

            assertEquals(Map.of(), Forms.errors(form));
            assertEquals(Map.of(), form.attributes());
        }

        @Test
        void isAskedForWholeWhenTicked() {
            var form = read(Map.of("organisation", "true", "organisationTaxNumber", "IT00743110157"));

            assertEquals(
                    Map.of(
                            "organisationName", "cittadinoMissing.organisationName",
                            "organisationRole", "cittadinoMissing.organisationRole"),
                    Forms.errors(form));
            assertEquals("00743110157", form.canonical("organisationTaxNumber"));
        }
    }

    @Nested
    class TheContacts {

        private CanonicalForm read(boolean twice, Map<String, String> inputs) {
            var form = Forms.posted(inputs);
            new ContactFields(new ContactsConfig(true, twice, PecDomains.defaults())).read(form);
            return form;
        }

        @Test
        void areReadIntoStoredValues() {
            var form = read(
                    true,
                    Map.of(
                            "email", "Mario@Example.org",
                            "emailConfirm", "mario@example.ORG ",
                            "phoneNumber", "347 1234567"));

            assertEquals(Map.of(), Forms.errors(form));
            assertEquals("mario@example.org", form.canonical("email"));
            assertEquals("+393471234567", form.canonical("phoneNumber"));
        }

        @Test
        void differingAddressesAreAnErrorAtTheSecond() {
            var form = read(true, Map.of("email", "mario@example.org", "emailConfirm", "maria@example.org"));

            assertEquals(Map.of("emailConfirm", "cittadinoEmailDiffers"), Forms.errors(form));
        }

        @Test
        void secondAddressMustNotBeEmpty() {
            assertEquals(
                    Map.of("emailConfirm", "cittadinoMissing.emailConfirm"),
                    Forms.errors(read(true, Map.of("email", "mario@example.org"))));
        }

        @Test
        void secondAddressIsNotAskedForWhenSwitchedOff() {
            assertEquals(Map.of(), Forms.errors(read(false, Map.of("email", "mario@example.org"))));
        }

        @Test
        void certifiedMailIsRefusedWithTheReason() {
            assertEquals(
                    Map.of("email", "cittadinoEmailPec"),
                    Forms.errors(read(true, Map.of("email", "m@pec.it", "emailConfirm", "m@pec.it"))));
        }
    }

    @Nested
    class ThePassword {

        private CanonicalForm read(Map<String, String> inputs) {
            var form = Forms.posted(inputs);
            new PasswordFields(
                            (username, password) -> password.equals(username)
                                    ? new PolicyError("invalidPasswordNotUsernameMessage")
                                    : null,
                            true)
                    .read(form);
            return form;
        }

        @Test
        void isTakenWhenRepeated() {
            var form = read(Map.of("password", " Pässwörd 1! ", "password-confirm", " Pässwörd 1! "));

            assertEquals(Map.of(), Forms.errors(form));
            assertEquals(" Pässwörd 1! ", form.password().orElseThrow());
        }

        @Test
        void isNotTakenWhenRepeatedWrongly() {
            var form = read(Map.of("password", "one", "password-confirm", "two"));

            assertEquals(Map.of("password-confirm", "invalidPasswordConfirmMessage"), Forms.errors(form));
            assertTrue(form.password().isEmpty());
        }

        @Test
        void isNotTakenWhenMissing() {
            assertEquals(Map.of("password", "missingPasswordMessage"), Forms.errors(read(Map.of())));
        }

        @Test
        void isNeverCutOff() {
            var endless = "x".repeat(257);

            assertEquals(
                    Map.of("password", "cittadinoTooLong"),
                    Forms.errors(read(Map.of("password", endless, "password-confirm", endless))));
        }

        @Test
        void isCountedInItsComposedForm() {
            var letters = "e\u0300".repeat(256);

            assertEquals(Map.of(), Forms.errors(read(Map.of("password", letters, "password-confirm", letters))));
        }

        @Test
        void isTooLongWithoutEndlessMarksBeingPutInOrder() {
            var marks = "a" + "\u0315\u0300".repeat(60_000);

            assertEquals(
                    Map.of("password", "cittadinoTooLong"),
                    Forms.errors(read(Map.of("password", marks, "password-confirm", marks))));
        }

        @Test
        void isJudgedTogetherWithTheAddress() {
            var inputs = new HashMap<>(Map.of("password", "a@example.org", "password-confirm", "a@example.org"));
            inputs.put("email", "a@example.org");

            assertEquals(Map.of("password", "invalidPasswordNotUsernameMessage"), Forms.errors(read(inputs)));
        }
    }
}
