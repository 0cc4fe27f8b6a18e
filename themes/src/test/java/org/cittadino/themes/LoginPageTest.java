// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in: digital identity first, credentials below, passkeys where the town has them. */
class LoginPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"login", "login-username"})
    void digitalIdentityStandsBeforeTheCredentials(String page) {
        var headings = draw(page).select("main h2").eachText();

        assertEquals(List.of("Identità digitale", "Credenziali", "Passkey"), headings);
    }

    @ParameterizedTest
    @CsvSource({
        "spid, saml, Poste, Entra con SPID, cit-spid",
        "poste, spid-saml, Poste, Entra con SPID, cit-spid",
        "SPID2, saml, Poste, Entra con SPID, cit-spid",
        "cie-oidc, oidc, X, Entra con CIE, cit-cie",
        "agencies, oidc, Agenzie, Entra con Agenzie, ''",
        "eidas, saml, eIDAS, Entra con eIDAS, ''",
    })
    void spidAndCieAreKnownByTheirName(String alias, String kind, String name, String words, String look) {
        var link = with(List.of(StubPages.provider(alias, kind, name))).select(".cit-provider");

        assertEquals(words, link.text());
        assertEquals(("cit-provider " + look).strip(), link.attr("class"));
        assertEquals("/broker/" + alias, link.attr("href"));
    }

    @Test
    void twoProvidersOfOneIdentityKeepTheirOwnNames() {
        var page = with(
                List.of(StubPages.provider("spid-a", "saml", "Alfa"), StubPages.provider("spid-b", "saml", "Beta")));

        assertEquals(
                List.of("Entra con Alfa", "Entra con Beta"),
                page.select(".cit-provider").eachText());
        assertEquals(2, page.select(".cit-spid").size());
        assertEquals(List.of("Che cos’è SPID?"), page.select(".cit-about a").eachText());
    }

    @Test
    void spidAndCieComeBeforeTheOthers() {
        var page = with(List.of(
                StubPages.provider("eidas", "saml", "eIDAS"),
                StubPages.provider("cie", "oidc", "X"),
                StubPages.provider("spid", "saml", "Y")));

        assertEquals(
                List.of("Entra con SPID", "Entra con CIE", "Entra con eIDAS"),
                page.select(".cit-provider").eachText());
        assertEquals(0, page.select("[autofocus]").size());
    }

    @Test
    void withoutProvidersTheCredentialsStandAlone() {
        assertNull(with(List.of()).selectFirst("#cit-identity"));
    }

    @Test
    void anotherWayIsAButtonOfAForm() {
        var page = draw("select-authenticator");

        assertEquals(
                List.of("otp", "password", "webauthn", "recovery-authn-codes"),
                page.select("form button[name=authenticationExecution]").eachAttr("value"));
    }

    @Test
    void passkeysSayThatTheyNeedAScript() {
        for (var page : List.of("login", "webauthn-authenticate", "webauthn-register")) {
            var note = draw(page).select("[data-passkey-needs]").text();

            assertTrue(note.contains("JavaScript"), page);
        }
    }

    private static Document with(List<Map<String, String>> providers) {
        return StubPages.in("it", "login")
                .with("social", Map.of("providers", providers))
                .page("login.ftl");
    }

    private static Document draw(String page) {
        return StubPages.in("it", page).page(page + ".ftl");
    }
}
