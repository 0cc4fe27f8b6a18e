// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Sportello;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What applications see of the level, and that they see it no more when it is gone. */
@KeycloakIT
final class LevelIT {
    private static final String ROLE = "credenziale-forte";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Database database;
    private final OwnTables tables;
    private Citizen citizen = Citizens.bornInItaly();
    private String id = "";

    LevelIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.database = database;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void anApplicationThatIsToldTheLevel(TestRealm realm) {
        var mapper = JSON.objectNode()
                .put("name", "level")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "cittadino-assurance-level");
        mapper.putObject("config")
                .put("id.token.claim", "true")
                .put("access.token.claim", "true")
                .put("evidence.claim.name", "assurance_evidence");
        realm.admin().post(application(realm) + "/protocol-mappers/models", mapper);
    }

    private static String application(TestRealm realm) {
        var clients = "/" + realm.name() + "/clients";
        var found = realm.admin().get(clients + "?clientId=sportello").get(0);
        return clients + "/" + found.path("id").asText();
    }

    /** Its tokens hold the roles that an administrator names. */
    private void theApplicationMaySeeTheRole() {
        realm.admin()
                .post(
                        application(realm) + "/scope-mappings/realm",
                        JSON.arrayNode().add(role()));
    }

    private JsonNode role() {
        return realm.admin().get("/" + realm.name() + "/roles/" + ROLE);
    }

    @BeforeEach
    void somebodyWithAnAccount() {
        citizen = AreaCitizens.settled(realm);
        id = id(citizen);
    }

    /** All bear one codice fiscale: who has proven it must be gone before the next comes. */
    @AfterEach
    void theTownIsEmpty() {
        realm.admin().get("/" + realm.name() + "/users?max=100").forEach(user -> realm.admin()
                .delete("/" + realm.name() + "/users/" + user.path("id").asText()));
        assertEquals(0, tables.identities());
    }

    @Test
    void everyTokenSaysTheLevelAndTheRoleIsThere() {
        var before = tokens("openid");
        assertEquals("weak", level(before));
        assertEquals(List.of(), texts(Sportello.read(before, "id_token").path("assurance_evidence")));
        becomeStrong();
        theApplicationMaySeeTheRole();
        var after = tokens("openid");

        assertEquals("strong", level(after));
        assertEquals(List.of("counter"), texts(Sportello.read(after, "id_token").path("assurance_evidence")));
        assertTrue(roles(after).contains(ROLE), roles(after).toString());
        assertEquals("strong", attribute());
        assertEquals(1, tables.identities());
    }

    @Test
    void aRefreshSaysWhatHoldsNowThoughNobodyHasSettledIt() {
        becomeStrong();
        var tokens = tokens("openid");
        tables.evidenceIsRevoked(id);

        assertEquals("weak", level(Sportello.refresh(realm, tokens)));
        assertEquals(
                "weak",
                Sportello.userInfo(realm, tokens).path("assurance_level").asText());
    }

    @Test
    void whoFallsGetsNoTokenForWhatWasGivenBefore() {
        becomeStrong();
        var online = tokens("openid");
        var offline = tokens("openid%20offline_access");
        tables.evidenceIsRevoked(id);
        edit();

        assertFalse(Sportello.isRefreshed(realm, online));
        assertFalse(Sportello.isRefreshed(realm, offline));
        assertTrue(Sportello.userInfo(realm, online).path("sub").isMissingNode());
        var again = tokens("openid");
        assertEquals("weak", level(again));
        assertEquals(List.of(), grantedRoles());
        assertEquals("", attribute());
    }

    @Test
    void aBlockTakesTheLevelAndKeepsTheIdentityForItsOwner() {
        becomeStrong();
        var tokens = tokens("openid");
        var owner = AreaPage.walkIn(realm, citizen);
        owner.send(owner.get(AreaPage.url(realm) + "block").form("token"));

        assertFalse(Sportello.isRefreshed(realm, tokens));
        assertEquals(List.of(), grantedRoles());
        assertEquals("", attribute());
        assertEquals(1, tables.identities());
    }

    @Test
    void whoseCodiceFiscaleIsChangedIsWeak() {
        becomeStrong();
        var tokens = tokens("openid");
        var account = account();
        ((ObjectNode) account.path("attributes")).remove("fiscalNumber");
        realm.admin().put("/" + realm.name() + "/users/" + id, account);

        assertFalse(Sportello.isRefreshed(realm, tokens));
        assertEquals(List.of(), grantedRoles());
    }

    @Test
    void anEditThatChangesNothingLeavesTheLevelAndTheLogin() {
        becomeStrong();
        var tokens = tokens("openid");
        edit();

        assertTrue(Sportello.isRefreshed(realm, tokens));
        assertEquals("strong", attribute());
    }

    @Test
    void aRoleGivenByHandIsTakenBack() {
        becomeStrong();
        tables.evidenceIsRevoked(id);
        edit();
        realm.admin().post(rolesPath(), JSON.arrayNode().add(role()));

        assertEquals(List.of(), grantedRoles());
    }

    @Test
    void whoOnlyTypedTheCodiceFiscaleLosesItAndIsTold() {
        var other = AreaCitizens.settled(realm);
        becomeStrong();
        var mail = mailbox.only(other.email());

        assertTrue(realm.accounts(other.email())
                .get(0)
                .path("attributes")
                .path("fiscalNumber")
                .isMissingNode());
        assertEquals(
                citizen.of("fiscalNumber"),
                account().path("attributes").path("fiscalNumber").get(0).asText());
        assertEquals("Controlla il tuo codice fiscale", mail.subject());
        for (var datum : List.of(citizen.of("fiscalNumber"), citizen.of("lastName"), citizen.email())) {
            assertFalse(mail.text().contains(datum), datum);
            assertFalse(mail.html().contains(datum), datum);
        }
        assertEquals(0, mailbox.countAfterQuiet(citizen.email()));
    }

    /** An official has seen the document; the next edit of the account finds it out. */
    private void becomeStrong() {
        tables.seenAtTheCounter(id);
        edit();
    }

    private void edit() {
        realm.admin().put("/" + realm.name() + "/users/" + id, account());
    }

    private JsonNode tokens(String scope) {
        var walker = new Walker();
        var login = walker.get(realm.loginUrl().replace("scope=openid", "scope=" + scope));
        var back = walker.send(
                login.form("password").with("username", citizen.email()).with("password", citizen.password()));
        return Sportello.tokens(realm, back.headers().firstValue("location").orElseThrow());
    }

    /** The one that ID token, access token and the server's answer agree about. */
    private String level(JsonNode tokens) {
        var level = Sportello.read(tokens, "id_token").path("assurance_level").asText();
        assertEquals(
                level,
                Sportello.read(tokens, "access_token").path("assurance_level").asText());
        assertEquals(
                level, Sportello.userInfo(realm, tokens).path("assurance_level").asText());
        return level;
    }

    private static List<String> roles(JsonNode tokens) {
        return texts(Sportello.read(tokens, "access_token").path("realm_access").path("roles"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode account() {
        return realm.accounts(citizen.email()).get(0);
    }

    private String id(Citizen who) {
        return realm.accounts(who.email()).get(0).path("id").asText();
    }

    private String rolesPath() {
        return "/" + realm.name() + "/users/" + id + "/role-mappings/realm";
    }

    private List<String> grantedRoles() {
        return StreamSupport.stream(realm.admin().get(rolesPath()).spliterator(), false)
                .map(role -> role.path("name").asText())
                .filter(ROLE::equals)
                .toList();
    }

    /** As the database has it: the console shows no attribute that the profile does not know. */
    private String attribute() {
        return database
                .rows("select value from user_attribute where user_id = ? and name = 'assuranceLevel'", id)
                .stream()
                .map(row -> String.valueOf(row.get("value")))
                .findFirst()
                .orElse("");
    }
}
