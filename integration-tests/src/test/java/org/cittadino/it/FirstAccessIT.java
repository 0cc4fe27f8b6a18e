// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.SmsCatcher;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.FirstAccessPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebForm;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An official approves; the user name comes by mail, a code by text message, and the password is chosen. */
@KeycloakIT
@Tag("any-version")
final class FirstAccessIT {
    private static final String PASSWORD = "Scelta#2027mare";
    private static TownHall townHall;

    private final TestRealm realm;
    private final KeycloakServer server;
    private final Mailbox mailbox;
    private final SmsCatcher telephone;
    private final OwnTables tables;
    private final Walker walker = new Walker();
    private final String number = "+39347" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    private final Citizen citizen = Citizens.bornInItaly()
            .with("phoneNumber", number)
            .without("password")
            .without("password-confirm");
    private String link = "";

    FirstAccessIT(TestRealm realm, KeycloakServer server, Mailbox mailbox, SmsCatcher telephone, Database database) {
        this.realm = realm;
        this.server = server;
        this.mailbox = mailbox;
        this.telephone = telephone;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void aTownThatDeliversInTwoHalves(TestRealm realm) {
        var flow = FlowBuilder.empty(realm, "by office").form("by office", "form");
        List.of("person", "residence", "contacts", "begin").forEach(part -> flow.step("form", "cittadino-" + part));
        flow.step("by office", "cittadino-email-code")
                .step("by office", "cittadino-review", Map.of("delivery", "email-sms"))
                .register();
        townHall = TownHall.of(realm);
    }

    @BeforeEach
    void anOfficialHasApproved() {
        tables.forgetLimits();
        var code = walker.registerUpToCode(realm, citizen);
        var waiting = walker.confirm(code, mailbox.newest(citizen.email(), 1).code());
        var reference = waiting.document().select("#cittadino-reference").text();
        assertEquals("sms", townHall.approve(reference).body().path("delivery").asText(), waiting.toString());
        link = mailbox.newest(citizen.email(), 3).firstAccessLink();
    }

    @Test
    void leadsToAPasswordOfOnesOwnAndIntoTheArea(Browsers browsers) {
        var mail = mailbox.newest(citizen.email(), 3);
        assertTrue(mail.text().contains("Il tuo nome utente: " + citizen.email()), mail.text());
        var page = FirstAccessPage.byLink(browsers.page(false), link).reload();
        assertEquals("••• ••• " + number.substring(number.length() - 3), page.number());
        assertFalse(page.asksForCode());
        assertEquals(0, telephone.countAfterQuiet(number));

        page = page.send();
        var sms = telephone.newest(number, 1);
        assertFalse(sms.text().contains("http"), sms.text());
        page.confirmInVain("1234").confirm(sms.code()).choose(PASSWORD);

        LoginPage.open(browsers.page(false), realm).enter(citizen.withPassword(PASSWORD));
        assertTrue(realm.isPassword(citizen.email(), PASSWORD));
        assertOver(link);
        assertEquals(1, telephone.countAfterQuiet(number));
        assertFalse(server.log().contains(sms.code()));
        assertFalse(server.log().contains(number.substring(3)));
        assertFalse(realm.events().contains(number));
    }

    @Test
    void theRightCodeOpensNothingButThePageForAPassword() {
        var page = confirm(sentCode());
        assertTrue(page.document().selectFirst("[name=password-new]") != null, page.toString());

        var area = walker.get(realm.url() + "/account/");
        assertTrue(area.document().selectFirst("[name=username]") != null, area.toString());
        // nothing was chosen: the link still leads on, the code does not
        assertTrue(open().document().selectFirst("#cittadino-send-form") != null);
    }

    @Test
    void fiveWrongCodesKillItAndANewOneVoidsIt() {
        var code = sentCode();
        var wrong = code.equals("00000000") ? "00000001" : "00000000";
        var form = codeForm();
        for (var left = 4; left > 1; left--) {
            assertTrue(confirm(form, wrong).errorAt("code").contains("ancora " + left + " tentativi"));
        }
        assertTrue(confirm(form, wrong).errorAt("code").contains("un tentativo"));
        assertTrue(confirm(form, wrong).errorAt("code").contains("esaurito"));
        assertTrue(confirm(form, code).errorAt("code").contains("esaurito"));
        assertFalse(open().asksForCode());

        tables.forgetLimits();
        send();
        var newer = telephone.newest(number, 2).code();
        assertNotEquals(code, newer);
        assertTrue(confirm(code).errorAt("code").contains("non è corretto"));
        assertTrue(confirm(newer).document().selectFirst("[name=password-new]") != null);
    }

    @Test
    void whatIsNoCodeCostsNoTry() {
        var code = sentCode();
        for (var slip = 0; slip < 6; slip++) {
            assertTrue(confirm("1234").errorAt("code").contains("8 cifre"));
        }

        assertTrue(confirm(code).document().selectFirst("[name=password-new]") != null);
    }

    @Test
    void whoAsksTwiceAtOnceWaits() {
        sentCode();
        var again = send();

        assertEquals(429, again.status());
        assertTrue(again.document().select("#cittadino-wait").text().contains("secondi"), again.toString());
        assertEquals(1, telephone.countAfterQuiet(number));
    }

    @Test
    void threeInAnHourAreAllAndThePageNamesOtherWays() {
        var form = walker.get(link).formWith("#cittadino-send-form");
        for (var sent = 1; sent <= 3; sent++) {
            tables.limitsForgetTheirPause();
            walker.send(form);
            telephone.newest(number, sent);
        }
        tables.limitsForgetTheirPause();
        var later = walker.send(form);

        assertEquals(429, later.status());
        assertTrue(later.text().contains("allo sportello"), later.text());
        assertTrue(later.document().selectFirst("#cittadino-send-form") == null);
        assertEquals(3, telephone.countAfterQuiet(number));
    }

    @Test
    void aLinkThatEndedOrWasChangedOrIsOfABlockedAccountLooksLikeAnyDeadOne() {
        var other = link.substring(0, link.length() - 43) + "A".repeat(43);
        var dead = assertOver(other);
        var user = realm.accounts(citizen.email()).get(0).path("id").asText();
        assertEquals(dead, assertOver(link.replace(user, "00000000-0000-0000-0000-000000000000")));
        enable(user, false);
        assertEquals(dead, assertOver(link));
        enable(user, true);
        assertEquals(200, open().status());
        tables.codesAreOver(user);

        assertEquals(dead, assertOver(link));
        assertEquals(404, walker.answerTo("POST", link + "/send", "text/html").status());
        assertEquals(0, telephone.countAfterQuiet(number));
    }

    @Test
    void aGatewayThatIsAwayIsToldAndTheCodeComesWhenItIsBack() {
        telephone.isAwayFor(number);
        send();
        var told = Patience.firstAnswer(Duration.ofSeconds(15), () -> {
            var page = open();
            return page.document().select("#cittadino-delayed").text().contains("continuiamo a provare")
                    ? Optional.of(page)
                    : Optional.empty();
        });
        assertTrue(told.isPresent());
        assertTrue(told.get().asksForCode());

        telephone.isBackFor(number);
        tables.outboxIsDue();
        assertTrue(confirm(telephone.newest(number, 1).code()).document().selectFirst("[name=password-new]") != null);
        assertEquals(1, telephone.countAfterQuiet(number));
    }

    @Test
    void whatTheGatewayRefusesTheDeskSeesAndSendsAgain() {
        telephone.refuses(number);
        send();
        var user = realm.accounts(citizen.email()).get(0).path("id").asText();
        var failed =
                Patience.firstAnswer(Duration.ofSeconds(15), () -> failed(user)).orElseThrow();
        assertEquals("sms", failed.path("channel").asText());
        assertEquals("failed", failed.path("state").asText());
        assertFalse(failed.toString().contains(number.substring(3)));
        assertTrue(open().text().contains("Non siamo riusciti"), open().text());

        telephone.takesAgain(number);
        var again = townHall.official().post("/deliveries/" + failed.path("id").asText() + "/again", "{}");

        assertEquals(202, again.status());
        assertTrue(confirm(telephone.newest(number, 1).code()).document().selectFirst("[name=password-new]") != null);
        assertEquals(Optional.empty(), failed(user));
    }

    private Optional<JsonNode> failed(String user) {
        for (var line : townHall.official().get("/deliveries").body().path("deliveries")) {
            if (line.path("userId").asText().equals(user)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private void enable(String user, boolean enabled) {
        var path = "/" + realm.name() + "/users/" + user;
        var account = (ObjectNode) realm.admin().get(path);
        realm.admin().put(path, account.put("enabled", enabled));
    }

    private String sentCode() {
        send();
        return telephone.newest(number, 1).code();
    }

    private WebPage open() {
        return new Walker().get(link);
    }

    private WebPage send() {
        return walker.send(walker.get(link).formWith("#cittadino-send-form"));
    }

    private WebForm codeForm() {
        return walker.get(link).form("code");
    }

    private WebPage confirm(String code) {
        return confirm(codeForm(), code);
    }

    private WebPage confirm(WebForm form, String code) {
        return walker.send(form.with("code", code));
    }

    /** @return what the page says */
    private static String assertOver(String link) {
        var page = new Walker().get(link);
        assertEquals(404, page.status());
        assertTrue(page.text().contains("Questo collegamento non vale più"), page.text());
        return page.text();
    }
}
