// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cittadino.domain.contact.EmailAddress;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.provider.ConfiguredProvider;

class SettingsTest {

    private static final Pattern DEFAULT =
            Pattern.compile("(Predefinito|Default|Standard|Par défaut\u00a0|Privzeto): ");

    static List<SectionFactory> sections() {
        return List.of(
                new PersonActionFactory(),
                new OrganisationActionFactory(),
                new ResidenceActionFactory(),
                new ContactsActionFactory(),
                new DocumentActionFactory(),
                new AccountActionFactory(),
                new PasswordActionFactory(),
                new BeginActionFactory());
    }

    static Stream<ConfiguredProvider> providers() {
        return Stream.concat(sections().stream(), ValidatorsTest.validators());
    }

    @Test
    void stepsKeepTheirNames() {
        assertEquals(
                List.of(
                        "cittadino-person",
                        "cittadino-organisation",
                        "cittadino-residence",
                        "cittadino-contacts",
                        "cittadino-document",
                        "cittadino-account",
                        "cittadino-password",
                        "cittadino-begin"),
                sections().stream().map(SectionFactory::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void stepsAreOnOrOff(SectionFactory section) {
        assertArrayEquals(
                new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED}, section.getRequirementChoices());
        assertEquals(!section.getConfigProperties().isEmpty(), section.isConfigurable());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void everySettingSaysWhatItDoesAndItsDefault(ConfiguredProvider provider) {
        assertFalse(provider.getHelpText().isBlank());
        for (var setting : provider.getConfigProperties()) {
            for (var language : List.of("it", "en", "de", "fr", "sl")) {
                var texts = MessagesTest.messages(language);
                assertTrue(texts.containsKey(setting.getLabel()), setting.getLabel());
                assertTrue(
                        DEFAULT.matcher(texts.getProperty(setting.getHelpText(), ""))
                                .find(),
                        setting.getHelpText());
            }
        }
    }

    @Test
    void unsetMeansTheDefault() {
        var unset = new StepSettings(Map.of());

        assertEquals(18, PersonConfig.of(unset).minimumAge());
        assertTrue(PersonConfig.of(unset).asksBirth());
        assertTrue(ContactsConfig.of(unset).confirmEmail());
        assertTrue(ContactsConfig.of(unset).emailRequired());
        assertEquals(
                new DocumentConfig(
                        List.of(AskedDocument.IDENTITY_CARD, AskedDocument.DRIVING_LICENCE),
                        Strictness.PUBLISHED_FORMS),
                DocumentConfig.of(unset));
        assertTrue(AccountConfig.of(unset).reserved().containsAll(Set.of("admin", "root", "comune")));
        assertEquals(20, BeginConfig.of(unset).perConnection().perHour());
    }

    @Test
    void slipsOfThePenMeanTheDefault() {
        assertEquals(
                18,
                PersonConfig.of(new StepSettings(Map.of("minimumAge", "-3"))).minimumAge());
        assertEquals(
                18,
                PersonConfig.of(new StepSettings(Map.of("minimumAge", "adult"))).minimumAge());
    }

    @Test
    void settingsAreHeard() {
        var config = ContactsConfig.of(new StepSettings(Map.of("confirmEmail", "false", "pecMode", "off")));

        assertFalse(config.confirmEmail());
        assertFalse(ContactsConfig.of(new StepSettings(Map.of("emailRequired", "false")))
                .emailRequired());
        assertFalse(
                PersonConfig.of(new StepSettings(Map.of("askBirth", "false"))).asksBirth());
        assertNull(config.refusedMailboxes());
        assertEquals(
                3,
                BeginConfig.of(new StepSettings(Map.of("maxPerIpAndHour", "3")))
                        .perConnection()
                        .perHour());
    }

    @Test
    void documentsAreAskedForInTheOrderOfThePageAndUnknownOnesNotAtAll() {
        var chosen = DocumentConfig.of(new StepSettings(
                Map.of("documents", "health-card##passport##library-card##passport", "lenientNumbers", "true")));

        assertEquals(
                new DocumentConfig(List.of(AskedDocument.PASSPORT, AskedDocument.HEALTH_CARD), Strictness.LENIENT),
                chosen);
    }

    @Test
    void theTownsOwnNamesAreReservedInsteadOfTheList() {
        var reserved = AccountConfig.of(new StepSettings(Map.of("reservedUsernames", "Borgo-San.Lorenzo##sindaca")));

        assertEquals(Set.of("borgosanlorenzo", "sindaca"), reserved.reserved());
    }

    @Test
    void listOfCertifiedDomainsCanBeReplaced() {
        var config = ContactsConfig.of(new StepSettings(Map.of("pecDomains", "posta.example##mail.example")));
        var refused = config.refusedMailboxes();

        assertTrue(refused != null
                && refused.matches(EmailAddress.read("a@mail.example").orElseThrow())
                && !refused.matches(EmailAddress.read("a@arubapec.it").orElseThrow()));
    }
}
