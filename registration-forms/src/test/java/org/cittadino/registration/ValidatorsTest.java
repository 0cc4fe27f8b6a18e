// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.AbstractMap.SimpleEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.fiscal.Part;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.Attributes;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.validate.ValidationError;
import org.keycloak.validate.ValidatorConfig;

class ValidatorsTest {

    private static final Map<String, String> ROSSI = Map.of(
            "lastName", "Rossi",
            "firstName", "Mario",
            "gender", "M",
            "dateOfBirth", "1975-03-22",
            "placeOfBirth", "H501");

    static Stream<CanonicalValidator> validators() {
        return Stream.of(
                new PersonNameValidator(),
                new DateValidator(),
                new PlaceValidator(),
                new CodiceFiscaleValidator(
                        (session, parts) ->
                                parts.stream().sorted().map(Part::name).collect(Collectors.joining(" ")),
                        session -> PlaceDirectory.bundled()),
                new EmailAddressValidator(),
                new PhoneValidator(),
                new TaxNumberValidator(),
                new FreeTextValidator(),
                new PostcodeValidator());
    }

    private static CanonicalValidator validator(String id) {
        return validators()
                .filter(validator -> validator.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static UserProfileAttributeValidationContext account(Map<String, String> account) {
        var attributes =
                Fakes.of(Attributes.class, Map.of("getFirst", arguments -> account.get((String) arguments[0])));
        var attribute = new SimpleEntry<>("any", List.<String>of());
        return new UserProfileAttributeValidationContext(
                new AttributeContext(UserProfileContext.USER_API, session(), attribute, null, null, attributes));
    }

    private static KeycloakSession session() {
        var places = new PlacesResourceProviderFactory();
        places.init(Fakes.of(Config.Scope.class, Map.of("get", arguments -> null)));
        var factory = Fakes.of(KeycloakSessionFactory.class, Map.of("getProviderFactory", arguments -> places));
        return Fakes.of(KeycloakSession.class, Map.of("getKeycloakSessionFactory", arguments -> factory));
    }

    private static String outcome(
            String id, String attribute, String value, Map<String, String> account, Map<String, Object> settings) {
        var context = account(account);
        validator(id).validate(value, attribute, context, new ValidatorConfig(settings));
        return context.getErrors().stream().map(ValidationError::getMessage).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "cittadino-person-name, De Luca, ''",
        "cittadino-person-name, De  Luca, cittadinoNameSpelling",
        "cittadino-person-name, R0ssi, cittadinoNameDigits",
        "cittadino-date, 1980-03-05, ''",
        "cittadino-date, 5/3/1980, cittadinoDateSpelling",
        "cittadino-date, 1980-02-31, cittadinoDateCalendar",
        "cittadino-place, H501, ''",
        "cittadino-place, Z110, ''",
        "cittadino-place, Roma, cittadinoPlaceCode",
        "cittadino-codice-fiscale, RSSMRA75C22H501I, ''",
        "cittadino-codice-fiscale, rssmra75c22h501i, cittadinoFiscalNumberSpelling",
        "cittadino-codice-fiscale, RSSMRA75C22H501X, cittadinoFiscalNumberCheck",
        "cittadino-codice-fiscale, 00743110157, ''",
        "cittadino-email, mario@example.org, ''",
        "cittadino-email, Mario@example.org, cittadinoEmailSpelling",
        "cittadino-email, mario@localhost, cittadinoEmailInvalid",
        "cittadino-email, mario@pec.it, ''",
        "cittadino-phone, +390612345678, ''",
        "cittadino-phone, 06 12345678, cittadinoPhoneSpelling",
        "cittadino-tax-number, 00743110157, ''",
        "cittadino-tax-number, IT00743110157, cittadinoTaxNumberSpelling",
        "cittadino-free-text, Via Roma, ''",
        "cittadino-free-text, <script>, cittadinoTextCharacters",
        "cittadino-postcode, SW1A 1AA, ''"
    })
    void verdicts(String id, String value, String expected) {
        assertEquals(expected, outcome(id, "any", value, Map.of(), Map.of()));
    }

    @Test
    void emptyValuesAreTheBusinessOfRequired() {
        validators()
                .forEach(validator -> assertEquals(
                        "", outcome(validator.getId(), "any", " ", Map.of(), Map.of()), validator.getId()));
    }

    @Test
    void endlessValuesAreNotEvenRead() {
        validators()
                .forEach(validator -> assertEquals(
                        "cittadinoTooLong", outcome(validator.getId(), "any", "x".repeat(5000), Map.of(), Map.of())));
    }

    @Test
    void noMessageRepeatsWhatWasTyped() {
        validators().forEach(validator -> {
            var context = account(ROSSI);
            validator.validate("\u202eevil<b>", "any", context, ValidatorConfig.EMPTY);
            context.getErrors()
                    .forEach(error -> assertEquals(
                            0L,
                            Stream.of(error.getMessageParameters())
                                    .filter(parameter -> parameter.toString().contains("evil"))
                                    .count(),
                            validator.getId()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "lastName, Bianchi, SURNAME",
        "firstName, Luigi, NAME",
        "gender, F, SEX",
        "dateOfBirth, 1975-03-23, BIRTH_DATE",
        "placeOfBirth, F205, BIRTH_PLACE"
    })
    void codiceFiscaleNamesWhatDisagrees(String attribute, String value, String part) {
        var account = new HashMap<>(ROSSI);
        account.put(attribute, value);
        var context = account(account);
        validator("cittadino-codice-fiscale")
                .validate("RSSMRA75C22H501I", "fiscalNumber", context, ValidatorConfig.EMPTY);

        var error = context.getErrors().iterator().next();
        assertEquals("cittadinoFiscalNumberDisagrees", error.getMessage());
        assertEquals("fiscalNumber", error.getInputHint());
        assertEquals(List.of(part), List.of(error.getMessageParameters()));
    }

    @Test
    void agreeingOrIncompleteDataIsNoError() {
        var id = "cittadino-codice-fiscale";

        assertEquals("", outcome(id, "fiscalNumber", "RSSMRA75C22H501I", ROSSI, Map.of()));
        assertEquals("", outcome(id, "fiscalNumber", "RSSMRA75C22H50MA", ROSSI, Map.of()));
        assertEquals("", outcome(id, "fiscalNumber", "RSSMRA75C22H501I", Map.of("lastName", "Bianchi"), Map.of()));
    }

    @Test
    void agreementCanBeSwitchedOff() {
        var account = new HashMap<>(ROSSI);
        account.put("lastName", "Bianchi");

        assertEquals(
                "",
                outcome(
                        "cittadino-codice-fiscale",
                        "fiscalNumber",
                        "RSSMRA75C22H501I",
                        account,
                        Map.of("agreement", "off")));
    }

    @Test
    void settingsNarrowTheRules() {
        assertEquals(
                "cittadinoDateMinor",
                outcome("cittadino-date", "any", Today.inItaly().toString(), Map.of(), Map.of("minimumAge", "18")));
        assertEquals(
                "cittadinoEmailPec",
                outcome("cittadino-email", "any", "mario@pec.it", Map.of(), Map.of("pecMode", "block")));
        assertEquals(
                "cittadinoTooLong", outcome("cittadino-free-text", "any", "Via Roma", Map.of(), Map.of("max", "5")));
    }

    @Test
    void ceasedTownIsABirthPlaceButNoResidence() {
        // Fiume, Italian until 1947
        assertEquals("", outcome("cittadino-place", "any", "D620", Map.of(), Map.of("kind", "birth")));
        assertEquals(
                "cittadinoPlaceCeased",
                outcome("cittadino-place", "any", "D620", Map.of(), Map.of("kind", "residence")));
    }

    @Test
    void italianPostcodeHasFiveDigits() {
        var account = Map.of("residenceMunicipality", "G702");

        assertEquals("", outcome("cittadino-postcode", "residencePostcode", "56126", account, Map.of()));
        assertEquals(
                "cittadinoPostcodeItalian",
                outcome("cittadino-postcode", "residencePostcode", "5612", account, Map.of()));
        assertEquals("", outcome("cittadino-postcode", "domicilePostcode", "5612", account, Map.of()));
    }
}
