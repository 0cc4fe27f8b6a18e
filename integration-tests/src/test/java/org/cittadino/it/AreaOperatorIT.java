// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do to an account while its owner, or they themselves, are in its area. */
@KeycloakIT
final class AreaOperatorIT {
    private static final String CLOSE = "form[action$=sessions]";

    private final TestRealm realm;
    private Citizen citizen;

    AreaOperatorIT(TestRealm realm) {
        this.realm = realm;
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeEach
    void somebodyWithAnAccount() {
        citizen = AreaCitizens.settled(realm);
    }

    @Test
    void inTheCitizensPlaceAnOperatorSeesThePageAndNoButton() {
        AreaPage.walkIn(realm, citizen);
        var page = operator().get(AreaPage.url(realm));
        var buttons = page.document().select("main form, main .cit-section a.cit-button");
        assertEquals("", buttons.outerHtml());
        assertTrue(page.text().contains("Stai guardando l’area personale di un’altra persona."), page.text());
        assertFalse(page.document().select("#logout").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "block", "sessions/others"})
    void inTheCitizensPlaceAnOperatorGetsNeitherTheFileNorAQuestion(String path) {
        var refused = operator().get(AreaPage.url(realm) + path);
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("Solo la persona a cui appartiene l’account"), refused.text());
    }

    @Test
    void inTheCitizensPlaceAnOperatorClosesNothing() {
        var owner = AreaPage.walkIn(realm, citizen);
        var operator = operator();
        var form = owner.get(AreaPage.url(realm)).formWith(CLOSE);
        operator.send(form);
        assertFalse(asksForPassword(owner.get(AreaPage.url(realm))));
    }

    @Test
    void theOwnerSeesThatAnOperatorIsInAndMayThrowOut() {
        var owner = AreaPage.walkIn(realm, citizen);
        var operator = operator();
        var page = owner.get(AreaPage.url(realm));
        assertTrue(page.text().contains("Un operatore del Comune ha aperto questo accesso al posto tuo."), page.text());
        owner.send(page.formWith(CLOSE));
        assertTrue(asksForPassword(operator.get(AreaPage.url(realm))));
        assertFalse(asksForPassword(owner.get(AreaPage.url(realm))));
    }

    @Test
    void whoIsSwitchedOffIsOut() {
        var owner = AreaPage.walkIn(realm, citizen);
        var block = owner.get(AreaPage.url(realm) + "block").form("token");
        var account = (ObjectNode) realm.accounts(citizen.email()).get(0);
        realm.admin().put(path(), account.put("enabled", false));
        assertTrue(asksForPassword(owner.send(block)));
        assertTrue(asksForPassword(owner.get(AreaPage.url(realm))));
        assertEquals(1, realm.admin().get(path() + "/credentials").size());
    }

    @Test
    void whoIsDeletedIsOut() {
        var owner = AreaPage.walkIn(realm, citizen);
        var block = owner.get(AreaPage.url(realm) + "block").form("token");
        realm.admin().delete(path());
        assertTrue(asksForPassword(owner.send(block)));
        assertTrue(asksForPassword(owner.get(AreaPage.url(realm))));
    }

    @Test
    void aCookieOfAnotherRealmOpensNothing() {
        var name = realm.name() + "-other";
        realm.admin()
                .post(
                        "",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("realm", name)
                                .put("enabled", true)
                                .put("loginTheme", "cittadino")
                                .put("accountTheme", "cittadino"));
        var other = realm.neighbour(name);
        try {
            var walker = AreaPage.walkIn(realm, citizen);
            walker.carryCookies(realm.name(), name);
            assertTrue(asksForPassword(walker.get(AreaPage.url(other))));
        } finally {
            other.remove();
        }
    }

    private String path() {
        return "/" + realm.name() + "/users/"
                + realm.accounts(citizen.email()).get(0).path("id").asText();
    }

    private Walker operator() {
        var operator = new Walker();
        operator.sitInForSomebody(
                realm, realm.accounts(citizen.email()).get(0).path("id").asText());
        return operator;
    }

    private static boolean asksForPassword(WebPage page) {
        return page.document().selectFirst("input[name=password]") != null;
    }
}
