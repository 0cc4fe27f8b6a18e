// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Sportello;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.ActivatedPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@KeycloakIT
final class RegistrationJourneyIT {
    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;

    RegistrationJourneyIT(TestRealm realm, Mailbox mailbox, Browsers browsers) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
    }

    static Stream<Arguments> citizens() {
        Map<String, Supplier<Citizen>> kinds = Map.of(
                "born in Italy", Citizens::bornInItaly,
                "born abroad", Citizens::bornAbroad,
                "born in a town that is no more", Citizens::bornInAnAbolishedTown,
                "with an omocode", Citizens::withOmocodia,
                "for an organisation", Citizens::forAnOrganisation);
        return kinds.entrySet().stream().flatMap(kind -> Stream.of(true, false)
                .map(script ->
                        Arguments.of(kind.getKey(), script, kind.getValue().get())));
    }

    @BeforeEach
    void nobodyHasRegisteredYet(Database database) {
        new OwnTables(database, realm).forgetLimits();
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @MethodSource("citizens")
    void aCitizenRegistersProvesTheAddressAndLogsIn(String kind, boolean script, Citizen citizen) {
        var claims = Sportello.claims(realm, register(citizen, script).toLogin().enter(citizen));
        assertEquals(citizen.email(), claims.path("email").asText());
        assertTrue(claims.path("email_verified").asBoolean());
        assertEquals(citizen.of("firstName"), claims.path("given_name").asText());
        assertEquals(citizen.of("lastName"), claims.path("family_name").asText());
        assertEquals(citizen.email(), claims.path("preferred_username").asText());
        assertEquals(citizen.of("fiscalNumber"), claims.path("fiscal_number").asText());
        assertEquals(stored(citizen, "dateOfBirth"), claims.path("birthdate").asText());
        assertEquals(
                stored(citizen, "placeOfBirth"), claims.path("place_of_birth").asText());
        assertEquals(
                stored(citizen, "residenceMunicipality"),
                claims.path("residence").path("municipality").asText());
        assertEquals(
                stored(citizen, "organisationTaxNumber"),
                claims.path("organisation").path("tax_number").asText());
    }

    @Test
    void whatWasTypedIsStoredInItsCanonicalForm() {
        var citizen = Citizens.bornInItaly();
        register(citizen, false);
        assertEquals("1975-03-12", stored(citizen, "dateOfBirth"));
        assertEquals("H501", stored(citizen, "placeOfBirth"));
        assertEquals("F", stored(citizen, "gender"));
        assertEquals("H501", stored(citizen, "residenceMunicipality"));
        assertEquals("+393471234567", stored(citizen, "phoneNumber"));
        assertEquals("true", stored(citizen, "domicileSameAsResidence"));
    }

    @Test
    void theStateOfBirthIsStoredForWhomWasBornAbroad() {
        var citizen = Citizens.bornAbroad();
        register(citizen, false);
        assertEquals("Z112", stored(citizen, "placeOfBirth"));
    }

    @Test
    void anotherDomicileIsStoredBesideTheResidence() {
        var citizen = Citizens.bornInItaly()
                .with("domicileSameAsResidence", "false")
                .with("domicileMunicipality", "Milano (MI)")
                .with("domicileStreet", "Via Torino")
                .with("domicileNumber", "1")
                .with("domicilePostcode", "20123");
        register(citizen, true);
        assertEquals("F205", stored(citizen, "domicileMunicipality"));
        assertEquals("", stored(citizen, "domicileSameAsResidence"));
    }

    @Test
    void anOrganisationCountsOnlyWhenItsBoxIsTicked() {
        var ticked = Citizens.forAnOrganisation();
        register(ticked, false);
        assertEquals("01533060511", stored(ticked, "organisationTaxNumber"));
        var unticked = Citizens.forAnOrganisation().with("organisation", "false");
        register(unticked, false);
        assertEquals("", stored(unticked, "organisationTaxNumber"));
    }

    @Test
    void thereIsNoAccountBeforeTheProof() {
        var citizen = Citizens.bornInItaly();
        RegistrationPage.open(browsers.page(true), realm).fill(citizen).sendAndReceiveCode();
        assertTrue(realm.accounts(citizen.email()).isEmpty());
        LoginPage.open(browsers.page(true), realm).enterInVain(citizen.email(), citizen.password());
    }

    @Test
    void everyPageIsPhotographed() {
        for (int width : new int[] {390, 1280}) {
            var page = browsers.page(true, "it-IT", width);
            var citizen = Citizens.bornInItaly();
            var form = RegistrationPage.open(page, realm);
            Browsers.shoot(page, "register-" + width);
            form = form.sendAndBeRefused();
            Browsers.shoot(page, "register-errors-" + width);
            var code = form.fill(citizen).sendAndReceiveCode();
            Browsers.shoot(page, "code-" + width);
            code = code.confirmInVain("00000000");
            Browsers.shoot(page, "code-wrong-" + width);
            var help = code.help();
            Browsers.shoot(page, "code-help-" + width);
            var activated = help.back().confirm(mailbox.only(citizen.email()).code());
            Browsers.shoot(page, "activated-" + width);
            activated.toLogin();
            Browsers.shoot(page, "login-" + width);
        }
    }

    private ActivatedPage register(Citizen citizen, boolean script) {
        return RegistrationPage.open(browsers.page(script), realm)
                .fill(citizen)
                .sendAndReceiveCode()
                .confirm(mailbox.only(citizen.email()).code());
    }

    private String stored(Citizen citizen, String attribute) {
        var accounts = realm.accounts(citizen.email());
        assertEquals(1, accounts.size());
        return accounts.get(0).path("attributes").path(attribute).path(0).asText();
    }
}
