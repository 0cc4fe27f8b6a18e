// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.Sportello;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Ho perso le credenziali": whoever has them, or has begun something with them, is out. */
@KeycloakIT
final class AreaBlockIT {
    private static final String THIEFS = "Ladro#2027mare";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private Citizen citizen;

    AreaBlockIT(TestRealm realm, Mailbox mailbox) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeEach
    void somebodyWithAnAccount() {
        citizen = AreaCitizens.settled(realm);
    }

    @Test
    void everySessionOfEveryApplicationEnds() {
        var thief = new Walker();
        var online = tokens(thief, "openid");
        var offline = tokens(new Walker(), "openid%20offline_access");
        assertTrue(Sportello.isRefreshed(realm, online));
        assertTrue(Sportello.isRefreshed(realm, offline));
        block();
        assertFalse(Sportello.isRefreshed(realm, online));
        assertFalse(Sportello.isRefreshed(realm, offline));
        assertTrue(asksForPassword(thief.get(AreaPage.url(realm))));
        assertFalse(realm.isPassword(citizen.email(), citizen.password()));
    }

    @Test
    void aNewPasswordDoesNotBringBackWhatWasClosed() {
        var thief = new Walker();
        var stolen = tokens(thief, "openid");
        var owner = block();
        mailbox.only(citizen.email());
        var ask = owner.get(realm.url() + "/login-actions/reset-credentials?client_id=account");
        owner.send(ask.form("username").with("username", citizen.email()));
        var choose = owner.get(mailbox.newest(citizen.email(), 2).actionLink());
        owner.send(choose.form("password-new")
                .with("password-new", "Nuova#2027mare")
                .with("password-confirm", "Nuova#2027mare"));
        assertTrue(realm.isPassword(citizen.email(), "Nuova#2027mare"));
        assertFalse(realm.isPassword(citizen.email(), citizen.password()));
        assertFalse(Sportello.isRefreshed(realm, stolen));
        assertTrue(asksForPassword(thief.get(AreaPage.url(realm))));
    }

    @Test
    void aPasswordPageLeftOpenSetsNoPasswordAfterwards() {
        var thief = AreaPage.walkIn(realm, citizen);
        var accomplice = AreaPage.walkIn(realm, citizen);
        var form = way(thief, "change-password").form("password-new");
        var other = way(accomplice, "change-password").form("password-new");
        block();
        thief.send(form.with("password-new", THIEFS).with("password-confirm", THIEFS));
        accomplice.send(other.with("password-new", THIEFS).with("password-confirm", THIEFS));
        assertFalse(realm.isPassword(citizen.email(), THIEFS));
    }

    @Test
    void aLinkToAThiefsMailboxIsDeadAfterwards() {
        AreaCitizens.addressesMayChange(realm);
        var owner = AreaPage.walkIn(realm, citizen);
        var thief = AreaPage.walkIn(realm, citizen);
        var mailboxOfThief = Citizens.freshAddress();
        var form = way(thief, "change-email").form("email");
        thief.send(form.with("email", mailboxOfThief));
        var link = mailbox.only(mailboxOfThief).actionLink();
        block(owner);
        thief.get(link);
        new Walker().get(link);
        assertEquals(List.of(), realm.accounts(mailboxOfThief));
        assertEquals(1, realm.accounts(citizen.email()).size());
        assertFalse(AreaCitizens.isAskedFor(realm, citizen, "UPDATE_EMAIL"));
    }

    @Test
    void readingTheQuestionChangesNothing() {
        var owner = AreaPage.walkIn(realm, citizen);
        owner.get(AreaPage.url(realm) + "block");
        assertTrue(realm.isPassword(citizen.email(), citizen.password()));
        assertFalse(asksForPassword(owner.get(AreaPage.url(realm))));
    }

    @Test
    void theOwnerGetsOneMailWithoutPersonalData() {
        block();
        var mail = mailbox.only(citizen.email());
        assertEquals("Il tuo account è bloccato", mail.subject());
        for (var datum : personalData()) {
            assertFalse(mail.text().contains(datum), datum);
            assertFalse(mail.html().contains(datum), datum);
        }
        assertEquals(1, mailbox.countAfterQuiet(citizen.email()));
    }

    @Test
    void eventsSayWhyAndNotWho() {
        block();
        var account = realm.accounts(citizen.email()).get(0).path("id").asText();
        var events = StreamSupport.stream(
                        realm.admin()
                                .get("/" + realm.name() + "/events?max=100&user=" + account
                                        + "&type=REMOVE_CREDENTIAL&type=LOGOUT")
                                .spliterator(),
                        false)
                .toList();
        assertEquals(
                List.of("LOGOUT", "REMOVE_CREDENTIAL"),
                events.stream()
                        .map(event -> event.path("type").asText())
                        .sorted()
                        .toList());
        assertTrue(events.toString().contains("\"reason\":\"blocked_by_owner\""), events.toString());
        for (var datum : personalData()) {
            assertFalse(events.toString().contains(datum), datum);
        }
        assertFalse(events.toString().contains(citizen.email()), events.toString());
    }

    private List<String> personalData() {
        return List.of(citizen.of("lastName"), citizen.of("fiscalNumber"), citizen.of("residenceStreet"));
    }

    private Walker block() {
        return block(AreaPage.walkIn(realm, citizen));
    }

    private Walker block(Walker owner) {
        var done = owner.send(owner.get(AreaPage.url(realm) + "block").form("token"));
        assertEquals("Account bloccato", done.document().select("h1").text());
        return owner;
    }

    /** Follows one of the ways of the area. */
    private WebPage way(Walker walker, String id) {
        var area = walker.get(AreaPage.url(realm));
        return walker.get(area.document().select("#" + id).attr("href"));
    }

    private JsonNode tokens(Walker walker, String scope) {
        var login = walker.get(realm.loginUrl().replace("scope=openid", "scope=" + scope));
        var back = walker.send(
                login.form("password").with("username", citizen.email()).with("password", citizen.password()));
        return Sportello.tokens(realm, back.headers().firstValue("location").orElseThrow());
    }

    private static boolean asksForPassword(WebPage page) {
        return page.document().selectFirst("input[name=password]") != null;
    }
}
