// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.authentication.FormContext;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;

/** What a form asks for follows from the steps that stand in it. */
class FormSectionsTest {

    private static FormSections form(boolean emailIsUsername, Map<String, Map<String, String>> steps) {
        var settings = new TreeMap<String, StepSettings>();
        steps.forEach((step, values) -> settings.put("cittadino-" + step, new StepSettings(values)));
        return new FormSections(settings, emailIsUsername);
    }

    @Test
    void stepsThatAreOffCountAsAbsentAndSettingsAreThoseOfTheStep() {
        var config = new AuthenticatorConfigModel();
        config.setConfig(Map.of("emailRequired", "false"));
        var contacts = step("cittadino-contacts", Requirement.REQUIRED);
        contacts.setAuthenticatorConfig("config");
        var realm = Fakes.of(
                RealmModel.class,
                Map.of(
                        "isRegistrationEmailAsUsername", arguments -> false,
                        "getAuthenticatorConfigById", arguments -> arguments[0].equals("config") ? config : null,
                        "getAuthenticationExecutionsStream",
                                arguments -> arguments[0].equals("this form")
                                        ? Stream.of(contacts, step("cittadino-password", Requirement.DISABLED))
                                        : Stream.empty()));
        var sections = FormSections.of(Fakes.of(
                FormContext.class, Map.of("getRealm", arguments -> realm, "getExecution", arguments -> contacts)));

        assertFalse(sections.asksForPassword());
        assertFalse(sections.demandsEmail());
        assertEquals(Set.of("cittadino-contacts"), sections.settings().keySet());
    }

    private static AuthenticationExecutionModel step(String provider, Requirement requirement) {
        var step = new AuthenticationExecutionModel();
        step.setAuthenticator(provider);
        step.setParentFlow("this form");
        step.setRequirement(requirement);
        return step;
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, true", "false, false, false"})
    void theAddressIsOptionalOnlyWhereItIsNoUserName(boolean emailIsUsername, String required, boolean demanded) {
        var sections = form(emailIsUsername, Map.of("contacts", Map.of("emailRequired", required)));

        assertEquals(demanded, sections.demandsEmail());
        assertEquals(demanded, sections.demanded().contains("email"));
    }

    @Test
    void withoutContactsNobodyIsAskedForAnAddressUnlessItIsTheUserName() {
        assertFalse(form(false, Map.of()).demandsEmail());
        assertTrue(form(false, Map.of()).unasked().containsAll(Set.of("email", "phoneNumber")));
        assertFalse(form(true, Map.of()).unasked().contains("email"));
    }

    @Test
    void theFormOfTheFullRegistrationAsksForEverything() {
        var all = form(
                true,
                Map.of("person", Map.of(), "organisation", Map.of(), "residence", Map.of(), "contacts", Map.of()));

        assertEquals(Set.of("username"), all.unasked());
        assertEquals(Set.of("residenceMunicipality", "residenceStreet", "email"), all.demanded());
    }

    @Test
    void sectionsLeftOutTakeTheirFieldsAlong() {
        var unasked =
                form(false, Map.of("person", Map.of(), "contacts", Map.of())).unasked();

        assertTrue(unasked.containsAll(
                Set.of("organisationName", "residenceStreet", "domicilePostcode", "domicileSameAsResidence")));
        assertFalse(unasked.contains("dateOfBirth"));
    }

    @Test
    void aBirthThatIsReadFromTheCodeIsNotAskedForAndTheCodeIs() {
        var sections = form(false, Map.of("person", Map.of("askBirth", "false")));

        assertTrue(sections.unasked().containsAll(Set.of("gender", "dateOfBirth", "placeOfBirth")));
        assertEquals(Set.of("fiscalNumber"), sections.demanded());
    }

    @Test
    void onlyTheDocumentsOfThisTownAreRead() {
        var sections = form(true, Map.of("document", Map.of("documents", "passport##driving-licence")));

        assertEquals(List.of("documentLicence", "documentPassport"), sections.documentInputs());
        assertEquals(List.of(), form(true, Map.of()).documentInputs());
    }

    @Test
    void whereTheAddressIsTheUserNameTheSectionAsksForNone() {
        assertFalse(form(true, Map.of("account", Map.of())).asksForUsername());
        assertTrue(form(true, Map.of("account", Map.of())).unasked().contains("username"));
    }

    @Test
    void theUserNameIsAskedForInASectionOfItsOwn() {
        var sections = form(false, Map.of("account", Map.of()));
        var hidden = new TreeSet<>(sections.hidden());
        hidden.removeAll(sections.unasked());

        assertEquals(Set.of("username"), hidden);
        assertTrue(form(false, Map.of()).unasked().contains("username"), "it is made when the account is opened");
    }
}
