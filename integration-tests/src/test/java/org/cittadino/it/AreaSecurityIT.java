// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebForm;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the area personale refuses, and what it never gives away. */
@KeycloakIT
final class AreaSecurityIT {
    private static final String ANYTHING = "text/html,*/*;q=0.8";

    private final TestRealm realm;
    private final Database database;

    AreaSecurityIT(TestRealm realm, Database database) {
        this.realm = realm;
        this.database = database;
    }

    @Test
    void aFormOfAnotherLoginChangesNothing() {
        var citizen = AreaCitizens.settled(realm);
        var here = loggedIn(citizen);
        var form = blockForm(here).with("token", blockForm(loggedIn(citizen)).value("token"));
        assertEquals(403, here.send(form).status());
        assertTrue(realm.isPassword(citizen.email(), citizen.password()));
    }

    @Test
    void aFormWithoutATokenChangesNothing() {
        var citizen = AreaCitizens.settled(realm);
        var here = loggedIn(citizen);
        var refused = here.send(blockForm(here).without("token"));
        assertEquals(403, refused.status());
        assertEquals(List.of("no-store"), refused.headers().allValues("cache-control"));
        assertTrue(realm.isPassword(citizen.email(), citizen.password()));
    }

    @Test
    void aFormSentByAnotherSiteChangesNothing() {
        var citizen = AreaCitizens.settled(realm);
        var here = loggedIn(citizen);
        assertEquals(403, here.sendFrom("https://evil.example", blockForm(here)).status());
        assertTrue(realm.isPassword(citizen.email(), citizen.password()));
    }

    @Test
    void nobodyClosesTheSessionOfSomebodyElse() {
        var citizen = AreaCitizens.settled(realm);
        var one = loggedIn(citizen);
        var victim = AreaCitizens.settled(realm);
        var other = loggedIn(victim);
        loggedIn(victim);
        var foreign = closeForm(other.get(AreaPage.url(realm))).value("session");
        loggedIn(citizen);
        one.send(closeForm(one.get(AreaPage.url(realm))).with("session", foreign));
        assertEquals(
                2,
                other.get(AreaPage.url(realm))
                        .document()
                        .select("section[aria-labelledby=sessions] li")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nothing, 404",
        "GET, block/now, 404",
        "PUT, block, 405",
        "DELETE, block, 405",
        "DELETE, data, 405",
        "GET, sessions, 404"
    })
    void whatIsNotThereAndWhatIsNotMeantIsRefused(String method, String path, int status) {
        var walker = loggedIn(AreaCitizens.settled(realm));
        assertEquals(
                status,
                walker.attempt(method, AreaPage.url(realm) + path, ANYTHING).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "block", "sessions/others", "data"})
    void whoIsNotLoggedInSeesTheLogin(String path) {
        var page = new Walker().get(AreaPage.url(realm) + path);
        assertTrue(page.document().selectFirst("input[name=password]") != null, page.toString());
    }

    @Test
    void aRefusedLoginDoesNotGoRoundInCircles() {
        var page = new Walker().get(AreaPage.url(realm) + "?error=access_denied&state=x");
        assertEquals(403, page.status());
    }

    @Test
    void theDownloadHasAllDataAndNoSecret() throws JsonProcessingException {
        var citizen = AreaCitizens.settled(realm);
        var file = loggedIn(citizen).get(AreaPage.url(realm) + "data");
        assertTrue(file.headers().firstValue("content-disposition").orElse("").startsWith("attachment;"));
        assertTrue(file.headers().firstValue("content-type").orElse("").startsWith("application/json"));
        var data = new ObjectMapper().readTree(file.body());
        assertEquals("H501", data.at("/attributes/placeOfBirth/0").asText());
        assertEquals(
                citizen.of("fiscalNumber"),
                data.at("/attributes/fiscalNumber/0").asText());
        assertEquals("password", data.at("/credentials/0/type").asText());
        assertEquals(1, data.path("sessions").size());
        assertTrue(data.path("consents").isArray());
        var id = data.at("/account/id").asText();
        var secret = String.valueOf(database.rows("select secret_data from credential where user_id = ?", id)
                .get(0)
                .get("secret_data"));
        for (var piece : secret.split("\"")) {
            assertFalse(piece.length() > 8 && file.body().contains(piece), piece);
        }
        assertFalse(file.body().contains(citizen.password()));
    }

    @Test
    void programsStillReachTheirOwnInterface() {
        assertEquals(
                401,
                new Walker()
                        .attempt("GET", AreaPage.url(realm), "application/json")
                        .status());
    }

    @Test
    void aTownMayKeepTheConsoleOfKeycloak() {
        realm.change(JsonNodeFactory.instance.objectNode().put("accountTheme", "keycloak.v3"));
        var console = new Walker().get(AreaPage.url(realm));
        realm.change(JsonNodeFactory.instance.objectNode().put("accountTheme", "cittadino"));
        assertEquals(200, console.status());
        assertTrue(console.body().contains("account-console"), console.toString());
    }

    private Walker loggedIn(Citizen citizen) {
        return AreaPage.walkIn(realm, citizen);
    }

    private WebForm blockForm(Walker walker) {
        return walker.get(AreaPage.url(realm) + "block").form("token");
    }

    private static WebForm closeForm(WebPage page) {
        return page.form("session");
    }
}
