// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.userprofile.ValidationException;
import org.keycloak.validate.ValidationError;

class ProfileVerdictTest {

    private static ProfileVerdict verdict(boolean emailIsUsername, ValidationError... errors) {
        return ProfileVerdict.of(
                Map.of(), Stream.of(errors).map(ValidationException.Error::new).toList(), !emailIsUsername);
    }

    private static ValidationError error(String field, String message) {
        return new ValidationError("any", field, message);
    }

    private static Map<String, String> messages(ProfileVerdict verdict) {
        return verdict.errors().stream().collect(Collectors.toMap(FormMessage::getField, FormMessage::getMessage));
    }

    @Test
    void takenAddressIsNoError() {
        var verdict = verdict(true, error("email", "emailExistsMessage"), error("username", "usernameExistsMessage"));

        assertEquals(List.of(), verdict.errors());
        assertTrue(verdict.taken());
    }

    @Test
    void otherErrorsOfATakenAddressStay() {
        var verdict = verdict(true, error("email", "emailExistsMessage"), error("lastName", "cittadinoNameDigits"));

        assertEquals(Map.of("lastName", "cittadinoNameDigits"), messages(verdict));
        assertTrue(verdict.taken());
    }

    @Test
    void chosenUserNameMayBeTaken() {
        var verdict = verdict(false, error("username", "usernameExistsMessage"));

        assertEquals(Map.of("username", "usernameExistsMessage"), messages(verdict));
        assertFalse(verdict.taken());
    }

    @Test
    void aTakenUserNameIsToldApartFromMistakes() {
        var verdict =
                verdict(false, error("username", "usernameExistsMessage"), error("lastName", "cittadinoNameDigits"));

        assertTrue(verdict.usernameTaken());
        assertEquals(
                List.of("lastName"),
                verdict.mistakes().stream().map(FormMessage::getField).toList());
    }

    @Test
    void aTakenAddressMakesNoUserNameTaken() {
        var verdict = verdict(false, error("email", "emailExistsMessage"));

        assertTrue(verdict.taken());
        assertFalse(verdict.usernameTaken());
        assertEquals(List.of(), verdict.mistakes());
    }

    @Test
    void missingFieldsGetTheirOwnSentence() {
        var verdict = verdict(
                true,
                error("lastName", "error-user-attribute-required"),
                error("nickname", "error-user-attribute-required"));

        assertEquals(
                Map.of("lastName", "cittadinoMissing.lastName", "nickname", "error-user-attribute-required"),
                messages(verdict));
    }

    @Test
    void missingUserNameIsTheMissingAddressAgain() {
        assertEquals(
                List.of(),
                verdict(true, error("username", "missingUsernameMessage")).errors());
    }

    @Test
    void oneErrorPerFieldAndTheMostHelpful() {
        var verdict = verdict(
                true,
                error("email", "invalidEmailMessage"),
                error("email", "cittadinoEmailInvalid"),
                error("email", "error-invalid-email"));

        assertEquals(Map.of("email", "cittadinoEmailInvalid"), messages(verdict));
    }
}
