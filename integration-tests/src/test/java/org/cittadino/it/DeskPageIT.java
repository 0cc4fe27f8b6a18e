// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.cittadino.it.desk.DeskEntrance;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.DeskPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officials' page on the real API: who gets in, what it keeps from others, and a day's work. */
@KeycloakIT
@Tag("any-version")
final class DeskPageIT {
    private static final String ANYTHING = "text/html,*/*;q=0.8";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
                    + "connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;
    private final Browsers browsers;
    private final DeskEntrance desk;

    DeskPageIT(TestRealm realm, Mailbox mailbox, Database database, Browsers browsers) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
        this.browsers = browsers;
        this.desk = DeskEntrance.open(realm);
    }

    @Test
    void theShellIsGuardedAndKeptByNobody() {
        var shell = new Walker().answerTo("GET", desk.url(), ANYTHING);

        assertEquals(200, shell.status());
        assertHeader(POLICY, shell, "content-security-policy");
        assertHeader("nosniff", shell, "x-content-type-options");
        assertHeader("no-referrer", shell, "referrer-policy");
        assertHeader("DENY", shell, "x-frame-options");
        assertHeader("no-store", shell, "cache-control");
        assertHeader("same-origin", shell, "cross-origin-opener-policy");
        assertTrue(shell.headers().firstValue("strict-transport-security").isPresent());
        assertEquals(List.of(), shell.headers().allValues("set-cookie"));
    }

    @Test
    void thereIsOneAddress() {
        var other = new Walker().answerTo("GET", desk.url() + "/", ANYTHING);

        assertEquals(303, other.status());
        assertHeader(desk.url(), other, "location");
    }

    @Test
    void filesAreKeptForGoodUnderTheAddressTheShellNames() {
        var shell = new Walker().answerTo("GET", desk.url(), ANYTHING).body();
        var links = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js|svg))\"")
                .matcher(shell)
                .results()
                .toList();

        assertTrue(links.size() >= 4, shell);
        for (var link : links) {
            var file = new Walker().answerTo("GET", origin() + link.group(1), "*/*");
            assertEquals(200, file.status(), link.group(1));
            assertTrue(file.headers().firstValue("cache-control").orElse("").contains("max-age="), link.group(1));
        }
        var script = new Walker().answerTo("GET", files() + "desk.js", "*/*");
        assertHeader("public, max-age=31536000, immutable", script, "cache-control");
        assertHeader("nosniff", script, "x-content-type-options");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk.html",
                "..%2fopenapi.json",
                "%2e%2e%2fopenapi.json",
                "..%5copenapi.json",
                "DeskPage.class",
                "desk.js%00",
                ""
            })
    void noAddressLeadsToAnotherFile(String name) {
        var status = new Walker().answerTo("GET", files() + name, "*/*").status();

        // 400 where the server itself will not read such an address
        assertTrue(status == 404 || status == 400, name + ": " + status);
    }

    @Test
    void cookiesAloneOpenNothing() {
        var page = enter("", desk.official("view", "decide")).page();

        assertFalse(page.context().cookies().isEmpty());
        assertEquals(
                401,
                page.request().get(realm.url() + "/cittadino/desk/api/cases").status());
        assertEquals("", page.evaluate("Object.values(localStorage).join() + Object.values(sessionStorage).join()"));
    }

    @Test
    void anOfficialTakesACaseAndApprovesIt() {
        var citizen = Citizens.bornInAnAbolishedTown();
        var id = handedIn(citizen);
        var page = enter("#/queue?state=OPEN", desk.official("view", "decide"));
        assertEquals("Richieste", page.heading());

        page.openFromTheList(id).press("Prendi in carico").says("La richiesta è tua.");
        page.unfold("Accogli").press("Accogli").confirm("Accogli").says("La richiesta è accolta.");

        assertEquals(1, realm.accounts(citizen.email()).size());
        assertEquals(List.of(), page.breaches());
    }

    @Test
    void anOfficialRefusesWithAReason() {
        var citizen = Citizens.bornInAnAbolishedTown();
        var id = handedIn(citizen);
        var page = enter("#/case/" + id, desk.official("view", "decide"));

        page.press("Prendi in carico").says("La richiesta è tua.");
        page.unfold("Respingi").press("Respingi").says("Scegli il motivo.");
        page.field("reason").selectOption("unclear");
        page.field("note").fill("cfr. protocollo");
        page.press("Respingi").confirm("Respingi").says("La richiesta è respinta.");

        assertTrue(page.text().contains("cfr. protocollo"), page.text());
        assertEquals(0, realm.accounts(citizen.email()).size());
        assertEquals(List.of(), page.breaches());
    }

    private DeskPage enter(String view, Citizen official) {
        var page = browsers.page(true);
        knowWhoItIs(page);
        return DeskPage.enter(page, desk.url() + view, official);
    }

    /** Answers in the place of a server whose API does not tell yet who is asking. */
    private static void knowWhoItIs(Page page) {
        page.route(address -> address.endsWith("/cittadino/desk/api/me"), route -> {
            var real = route.fetch();
            if (real.status() == 404) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"id\":\"o\",\"name\":\"ufficio\",\"roles\":[\"view\",\"decide\"]}"));
            } else {
                route.fulfill(new Route.FulfillOptions().setResponse(real));
            }
        });
    }

    /** Of somebody else than the official, who would not be shown a case of their own. */
    private String handedIn(Citizen citizen) {
        tables.forgetLimits();
        new Walker().registerUpToCode(realm, citizen);
        mailbox.only(citizen.email());
        return tables.handedToOfficials();
    }

    private String files() {
        var shell = new Walker().answerTo("GET", desk.url(), ANYTHING).body();
        var script = Pattern.compile("src=\"([^\"]+/)desk\\.js\"").matcher(shell);
        assertTrue(script.find(), shell);
        return origin() + script.group(1);
    }

    private String origin() {
        return realm.url().replaceFirst("/realms/.*", "");
    }

    private static void assertHeader(String value, WebPage answer, String name) {
        assertEquals(List.of(value), answer.headers().allValues(name), name);
    }
}
