// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A town changes its look through the interface that the console uses; whoever comes next sees it. */
@KeycloakIT
final class TownLookIT {
    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private final TestRealm realm;
    private final Mailbox mailbox;

    TownLookIT(TestRealm realm, Mailbox mailbox) {
        this.realm = realm;
        this.mailbox = mailbox;
    }

    @BeforeEach
    void theTownHasChosenNothing() {
        for (var language : new String[] {"it", "en"}) {
            realm.admin().attempt("DELETE", "/" + realm.name() + "/localization/" + language, null);
        }
        attributes(Map.of("cittadino.palette", "", "cittadino.logo", ""));
        assertEquals("blu", palette(login("it")));
    }

    @Test
    void aNewNameStandsOnEveryPageAtOnce() {
        realm.change(JsonNodeFactory.instance.objectNode().put("displayName", "Comune di Altamonte"));
        for (var page : new WebPage[] {login("it"), registration(), login("sl")}) {
            assertEquals(
                    "Comune di Altamonte",
                    page.document().select(".cit-town strong").text());
            assertTrue(
                    page.document().title().endsWith("Comune di Altamonte"),
                    page.document().title());
        }
    }

    @Test
    void paletteAndLogoCanBeAttributesOfTheRealm() {
        attributes(Map.of("cittadino.palette", "verde", "cittadino.logo", LOGO));
        for (var page : new WebPage[] {login("it"), registration()}) {
            assertEquals("verde", palette(page));
            assertEquals(LOGO, page.document().select("img.cit-logo").attr("src"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void englishTextsOfTheConsoleHoldInEveryLanguageAndBeforeTheAttributes(String language) {
        attributes(Map.of("cittadino.palette", "verde"));
        texts("en", Map.of("townPalette", "viola", "townLogo", LOGO));
        assertEquals("viola", palette(login(language)));
        assertEquals(LOGO, login(language).document().select("img.cit-logo").attr("src"));
    }

    @Test
    void aSentenceOfThePageCanBeTheTownsOwn() {
        texts("it", Map.of("loginAccountTitle", "Benvenuto allo Sportello"));
        assertEquals(
                "Benvenuto allo Sportello", login("it").document().select("h1").text());
    }

    @Test
    void aLogoFromElsewhereIsNotShown() {
        texts("it", Map.of("townLogo", "https://example.org/logo.png"));
        assertEquals(0, login("it").document().select("header img").size());
    }

    @Test
    void mailsCarryTheNameAndTheColour() {
        realm.change(JsonNodeFactory.instance.objectNode().put("displayName", "Comune di Altamonte"));
        texts("it", Map.of("townPalette", "bordeaux", "passwordResetAsk", "Ecco il link che hai chiesto."));
        var citizen = AreaCitizens.settled(realm);
        var walker = new Walker();
        var forgotten = login("it", walker)
                .document()
                .select("a[href*=reset-credentials]")
                .attr("abs:href");
        walker.send(walker.get(forgotten).form("username").with("username", citizen.email()));
        var mail = mailbox.only(citizen.email());
        assertTrue(mail.html().contains("bgcolor=\"#8c1c3b\""), mail.html());
        assertTrue(mail.html().contains("Comune di Altamonte") && mail.text().contains("Comune di Altamonte"));
        assertTrue(mail.text().contains("Ecco il link che hai chiesto."), mail.text());
    }

    private WebPage login(String language) {
        return login(language, new Walker());
    }

    private WebPage login(String language, Walker walker) {
        return walker.get(realm.loginUrl(language));
    }

    private WebPage registration() {
        return new Walker().get(realm.registrationUrl());
    }

    private static String palette(WebPage page) {
        return page.document().select("html").attr("data-palette");
    }

    private void attributes(Map<String, String> values) {
        var all = (ObjectNode) realm.admin().get("/" + realm.name()).path("attributes");
        values.forEach(all::put);
        realm.change(JsonNodeFactory.instance.objectNode().set("attributes", all));
    }

    /** As on the console's tab "Localization". */
    private void texts(String language, Map<String, String> values) {
        var texts = JsonNodeFactory.instance.objectNode();
        values.forEach(texts::put);
        realm.admin().post("/" + realm.name() + "/localization/" + language, texts);
    }
}
