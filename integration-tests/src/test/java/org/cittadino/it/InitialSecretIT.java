// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebForm;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first login with the secret from a letter. */
@KeycloakIT
final class InitialSecretIT {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SECRET = "K7QF2M9XWB";
    private static final String WRONG = "0000000000";
    private static final String OWN = "Scelta#2027mare";

    private final TestRealm realm;
    private final Database database;
    private final OwnTables tables;
    private Citizen citizen = Citizens.bornInItaly();
    private String user = "";

    InitialSecretIT(TestRealm realm, Database database) {
        this.realm = realm;
        this.database = database;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void wrongPasswordsLockNobodyOut(TestRealm realm) {
        realm.change(JSON.objectNode().put("bruteForceProtected", false));
    }

    @BeforeEach
    void somebodyWhoGotALetter() {
        citizen = AreaCitizens.settled(realm, Citizens.bornInItaly(), account -> {
            account.remove("credentials");
            account.putArray("requiredActions").add("UPDATE_PASSWORD");
        });
        user = idOf(citizen);
        tables.initialSecret(user, SECRET);
    }

    @Test
    void leadsToAPasswordOfOnesOwnAndOpensNothingAfterwards(Browsers browsers) {
        var page = browsers.page(false);
        LoginPage.open(page, realm)
                .enterToNewPassword(citizen.email(), "k7qf2-m9xwb ")
                .choose(OWN);

        LoginPage.open(browsers.page(false), realm).enter(citizen.withPassword(OWN));
        assertRefused(type(SECRET));
        assertFalse(tables.hasOpenSecret(user));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QF2-M9XWB", "k7qf2 m9xwb", "K7QF2M9XWB"})
    void isTypedAsItStandsOnPaper(String typed) {
        assertTrue(asksForNewPassword(type(typed)));
    }

    @Test
    void whoGoesAwayBeforeChoosingHasUsedItUp() {
        assertTrue(asksForNewPassword(type(SECRET)));

        assertRefused(type(SECRET));
        assertTrue(AreaCitizens.isAskedFor(realm, citizen, "UPDATE_PASSWORD"));
    }

    @Test
    void whoHasUsedItUpMayStillAskForAMail(Mailbox mailbox) {
        type(SECRET);
        var walker = new Walker();
        var ask = walker.get(realm.url() + "/login-actions/reset-credentials?client_id=account");
        walker.send(ask.form("username").with("username", citizen.email()));
        choose(walker, walker.get(mailbox.only(citizen.email()).actionLink()));

        assertTrue(realm.isPassword(citizen.email(), OWN));
    }

    @Test
    void isDeadAfterFiveWrongOnesAndLooksLikeAnyWrongPassword() {
        var other = AreaCitizens.settled(realm);
        var walker = new Walker();
        var usual = walker.send(login(walker, other.email(), WRONG));
        for (var tries = 1; tries <= 5; tries++) {
            assertEquals(withoutName(usual, other), withoutName(type(WRONG), citizen));
            assertEquals(tries, tables.triesOfSecret(user));
        }

        assertEquals(withoutName(usual, other), withoutName(type(SECRET), citizen));
        assertEquals(5, tables.triesOfSecret(user));
    }

    @Test
    void whatIsNoSecretCostsNoTry() {
        assertRefused(type("Borgo#2026mare"));
        assertEquals(0, tables.triesOfSecret(user));
    }

    @Test
    void givesNoTokenWithoutAPageAndLosesNoTryThere() {
        assertNoToken();
        change(account -> account.putArray("requiredActions"));
        assertNoToken();

        assertEquals(0, tables.triesOfSecret(user));
        assertTrue(asksForNewPassword(type(SECRET)));
    }

    private void assertNoToken() {
        var answer = realm.tokenFor(citizen.email(), SECRET);
        assertFalse(answer.contains("access_token"));
        assertTrue(answer.contains("Invalid user credentials"), answer);
    }

    @Test
    void aNewPasswordIsAskedForEvenIfSomebodyTookTheActionOff() {
        change(account -> account.putArray("requiredActions"));

        assertTrue(asksForNewPassword(type(SECRET)));
        assertTrue(AreaCitizens.isAskedFor(realm, citizen, "UPDATE_PASSWORD"));
    }

    @Test
    void cancellingTheActionThatTheLinkAskedForLeadsNowhere() {
        var walker = new Walker();
        var page = walker.send(walker.get(realm.actionUrl("UPDATE_PASSWORD"))
                .form("password")
                .with("username", citizen.email())
                .with("password", SECRET));
        var after = walker.send(page.form("password-new").with("cancel-aia", "true"));

        assertTrue(asksForNewPassword(after), after.toString());
    }

    @Test
    void confirmsNothingWithinASession() {
        var walker = new Walker();
        walker.sitInForSomebody(realm, user);
        var page = walker.get(realm.loginUrl() + "&prompt=login");
        var answer = walker.send(page.form("password").with("password", SECRET));

        assertFalse(asksForNewPassword(answer), answer.toString());
        assertTrue(tables.hasOpenSecret(user));
        assertEquals(0, tables.triesOfSecret(user));
    }

    @Test
    void isVoidForGoodWhenAnOfficialSetsAPassword() {
        realm.admin()
                .put(
                        path() + "/reset-password",
                        JSON.objectNode()
                                .put("type", "password")
                                .put("value", OWN)
                                .put("temporary", true));
        assertFalse(tables.hasOpenSecret(user));

        var password =
                realm.admin().get(path() + "/credentials").get(0).path("id").asText();
        realm.admin().delete(path() + "/credentials/" + password);
        assertRefused(type(SECRET));
    }

    @Test
    void isVoidWhenTheOwnerGetsAPasswordByMail(Mailbox mailbox) {
        var walker = new Walker();
        var ask = walker.get(realm.url() + "/login-actions/reset-credentials?client_id=account");
        walker.send(ask.form("username").with("username", citizen.email()));
        choose(walker, walker.get(mailbox.only(citizen.email()).actionLink()));

        // before anybody tries to log in, which would find it out too
        assertFalse(tables.hasOpenSecret(user));
        assertTrue(realm.isPassword(citizen.email(), OWN));
    }

    @Test
    void hashedPasswordsOfAnImportAreStoredAsEver() {
        var known = AreaCitizens.settled(realm);
        var hash = database.rows("select secret_data, credential_data from credential where user_id = ?", idOf(known))
                .get(0);
        var imported = AreaCitizens.settled(realm, Citizens.bornInItaly(), account -> {
            var credential = account.putArray("credentials").addObject().put("type", "password");
            credential.put("secretData", String.valueOf(hash.get("secret_data")));
            credential.put("credentialData", String.valueOf(hash.get("credential_data")));
        });

        assertTrue(realm.isPassword(imported.email(), known.password()));
    }

    @Test
    void theAccountHasNoCredentialToListOrRemove() {
        assertTrue(realm.admin().get(path() + "/credentials").isEmpty());
        var walker = new Walker();
        walker.sitInForSomebody(realm, user);

        assertFalse(walker.get(AreaPage.url(realm)).body().contains("cittadino-initial-secret"));
    }

    @Test
    void theEventsSayWhatHappenedAndNotWhatWasTyped() {
        type(WRONG);
        type(SECRET);

        var events = realm.events();
        assertTrue(events.contains("initial_secret_wrong"));
        assertTrue(events.contains("\"reason\":\"used\""), events);
        assertFalse(events.contains(SECRET));
        assertFalse(events.contains(WRONG));
    }

    private WebPage type(String password) {
        var walker = new Walker();
        return walker.send(login(walker, citizen.email(), password));
    }

    private WebForm login(Walker walker, String username, String password) {
        return walker.get(realm.loginUrl())
                .form("password")
                .with("username", username)
                .with("password", password);
    }

    private static void choose(Walker walker, WebPage page) {
        walker.send(page.form("password-new").with("password-new", OWN).with("password-confirm", OWN));
    }

    private static boolean asksForNewPassword(WebPage page) {
        return page.document().selectFirst("input[name=password-new]") != null;
    }

    private static void assertRefused(WebPage page) {
        assertTrue(page.document().selectFirst("input[name=password]") != null, page.toString());
    }

    private static String withoutName(WebPage page, Citizen typed) {
        return page.text().replace(typed.email(), "");
    }

    private String path() {
        return "/" + realm.name() + "/users/" + user;
    }

    private String idOf(Citizen somebody) {
        return realm.accounts(somebody.email()).get(0).path("id").asText();
    }

    private void change(Consumer<ObjectNode> change) {
        var account = (ObjectNode) realm.admin().get(path());
        change.accept(account);
        realm.admin().put(path(), account);
    }
}
