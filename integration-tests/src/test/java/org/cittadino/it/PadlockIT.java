// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Padlock;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.CalledBack;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.PadlockPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service with the red padlock and a weak account: the one never gets a token for the other. */
@KeycloakIT
final class PadlockIT {
    private static Padlock padlock;

    private final TestRealm realm;
    private final Browsers browsers;
    private final OwnTables tables;
    private Citizen citizen;

    PadlockIT(TestRealm realm, Browsers browsers, Database database) {
        this.realm = realm;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeAll
    static void oneServiceCarriesThePadlock(TestRealm realm) {
        padlock = Padlock.in(realm);
    }

    @BeforeEach
    void somebodyWithAWeakAccount() {
        tables.forgetIdentities();
        citizen = AreaCitizens.settled(realm);
        padlock.settings(Map.of());
    }

    @Test
    void whoIsWeakReadsWhatTheServiceNeedsAndHowToGetIt() {
        var page = PadlockPage.enter(browsers.page(false), padlock, citizen);

        assertEquals("Certificati anagrafici", page.service());
        assertEquals(List.of("scan", "counter"), page.ways());
        assertFalse(page.hasRequest());
    }

    @Test
    void theTownChoosesTheWays() {
        padlock.offers("letter", "counter");

        assertEquals(
                List.of("letter", "counter"),
                PadlockPage.enter(browsers.page(false), padlock, citizen).ways());
    }

    @Test
    void whoGoesBackIsDeniedAndTheApplicationIsTold() {
        var answer = PadlockPage.enter(browsers.page(false), padlock, citizen).leave();

        assertTrue(answer.contains("error=access_denied"), answer);
        assertTrue(answer.contains("state=it"), answer);
        assertFalse(answer.contains("code="), answer);
    }

    @Test
    void otherServicesOfTheSameLoginStayOpen() {
        var page = browsers.page(false);
        LoginPage.open(page, realm).enter(citizen);
        PadlockPage.open(page, padlock);

        assertLetIn(CalledBack.bySending(page, realm.loginUrl()));
        PadlockPage.open(page, padlock).leave();
        assertLetIn(CalledBack.bySending(page, realm.loginUrl()));
    }

    @Test
    void whoWasRaisedMeanwhileIsLetInWithoutANewLogin() {
        var page = browsers.page(false);
        LoginPage.open(page, realm).enter(citizen);
        var shut = PadlockPage.open(page, padlock);
        tables.seenAtTheCounter(id());

        assertLetIn(CalledBack.by(page, () -> shut.press("counter")));
        assertLetIn(CalledBack.bySending(page, padlock.url()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&kc_action=cittadino-upgrade",
                "&kc_action=UPDATE_PASSWORD",
                "&kc_action=VERIFY_PROFILE",
                "&kc_action=nobody",
                "&acr_values=0",
                "&claims=%7B%22id_token%22%3A%7B%22acr%22%3A%7B%22value%22%3A%220%22%7D%7D%7D",
                "&scope=openid",
                "&scope=profile",
                "&prompt=consent",
                "&max_age=100"
            })
    void theGateHoldsWhateverTheApplicationAsks(String more) {
        var address = more.startsWith("&scope=") ? padlock.url().replace("&scope=openid", more) : padlock.url() + more;
        var walker = new Walker();
        var first = walker.send(walker.get(address)
                .form("password")
                .with("username", citizen.email())
                .with("password", citizen.password()));
        assertTrue(first.body().contains("id=\"cittadino-padlock\""), first.toString());

        var known = AreaPage.walkIn(realm, citizen);
        var second = withPassword(known, known.get(address));
        assertTrue(second.body().contains("id=\"cittadino-padlock\""), second.toString());
        var cancelled = known.send(second.formWith("#cittadino-padlock").with("cancel-aia", "true"));
        assertTrue(cancelled.body().contains("id=\"cittadino-padlock\""), cancelled.toString());
    }

    @Test
    void whoMustNotBeAskedIsNotLetIn() {
        var walker = AreaPage.walkIn(realm, citizen);
        var answer = walker.answerTo("GET", padlock.url() + "&prompt=none", "text/html");

        var address = answer.headers().firstValue("Location").orElse("");
        assertTrue(address.contains("error=interaction_required"), answer + " " + address);
        assertFalse(address.contains("code="), address);
    }

    @Test
    void aServiceThatAsksForThePasswordItselfGetsNoToken() {
        var refused = padlock.grant(citizen.email(), citizen.password());
        assertEquals(
                "Account is not fully set up", refused.path("error_description").asText());

        tables.seenAtTheCounter(id());
        assertTrue(padlock.grant(citizen.email(), citizen.password()).has("access_token"));
    }

    @Test
    void theSignAsAnOptionGuardsNothing() {
        var page = browsers.page(false);
        page.navigate(realm.loginUrl("it", padlock.serviceWithTheSignAsAnOption()));

        assertTrue(LoginPage.arrived(page).enter(citizen).contains("code="));
    }

    @Test
    void anOfficialInTheCitizensPlaceIsNoException() {
        var official = new Walker();
        official.sitInForSomebody(realm, id());
        var shut = official.get(padlock.url());
        assertTrue(shut.body().contains("id=\"cittadino-padlock\""), shut.toString());

        var next = official.send(shut.formWith("#cittadino-padlock").with("upgrade", "counter"));
        assertTrue(next.body().contains("name=\"password\""), next.toString());
    }

    @Test
    void aBlockEndsWhatTheServiceHolds() {
        tables.seenAtTheCounter(id());
        var page = browsers.page(false);
        page.navigate(padlock.url());
        var tokens = padlock.redeem(LoginPage.arrived(page).enter(citizen));
        var newer = padlock.refresh(tokens);
        assertTrue(newer.has("access_token"), newer.toString());

        var area = AreaPage.open(page, realm);
        area.askToBlock();
        area.confirmToBlock();
        assertEquals("invalid_grant", padlock.refresh(newer).path("error").asText());
    }

    @Test
    void theAreaLeadsUpAndBack() {
        var area = AreaPage.enter(browsers.page(false), realm, citizen);
        var page = PadlockPage.arrived(area.follow("upgrade")).leaveForTheArea();

        page.locator("h2#level").waitFor();
        assertEquals(AreaPage.url(realm) + "?done=cancelled", page.url());
    }

    @Test
    void settingsThatCannotBeMeantAreRefusedWithASentence() {
        var ways = padlock.set(Map.of("ways", "scan##pigeon"));
        assertEquals(400, ways.status());
        assertTrue(ways.body().contains("is called \\\"pigeon\\\""), ways.body());

        var policy = padlock.set(Map.of("waysToStrong", "email-code"));
        assertEquals(400, policy.status());
        assertTrue(policy.body().contains("a way needs more than email-code"), policy.body());
        assertTrue(padlock.set(Map.of("waysToStrong", "counter, imported")).isAccepted());
    }

    @Test
    void theConsoleSaysWhatMakesAnAccountStrong() {
        padlock.settings(Map.of("waysToStrong", "smart-card"));
        tables.seenAtTheCounter(id());

        PadlockPage.enter(browsers.page(false), padlock, citizen);
    }

    /** Some of what an application may ask for makes Keycloak want the password again. */
    private WebPage withPassword(Walker walker, WebPage page) {
        return page.body().contains("name=\"password\"")
                ? walker.send(page.form("password").with("password", citizen.password()))
                : page;
    }

    private static void assertLetIn(String callback) {
        assertTrue(callback.contains("code=") && callback.contains("state=it"), callback);
    }

    private String id() {
        return realm.accounts(citizen.email()).get(0).path("id").asText();
    }
}
