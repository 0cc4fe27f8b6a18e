// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Canaries: values that exist nowhere else, looked for where they must not be. */
@KeycloakIT
final class NoPersonalDataIT {
    private final TestRealm realm;
    private final Mailbox mailbox;
    private final KeycloakServer server;
    private final Database database;
    private final OwnTables tables;

    NoPersonalDataIT(TestRealm realm, Mailbox mailbox, KeycloakServer server, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.server = server;
        this.database = database;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void aRegistrationLeavesNothingPersonalInLogAndEvents() {
        var citizen = Citizens.canary();
        var walker = new Walker();
        walker.register(realm, citizen.with("fiscalNumber", "RSSMRA80A01H501X"));
        var page = walker.registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        page = walker.confirm(page, "12345678");
        page = walker.press(walker.press(page, "help"), "back");
        var stranger = new Walker();
        stranger.send(
                Walker.codeForm(stranger.get(mail.resumeLink()), mail.code()).with("password", "Sbagliata#2026"));
        assertTrue(walker.confirm(page, mail.code()).isActivated());
        assertAbsent(citizen, mail.code());
    }

    @Test
    void aTakenAddressLeavesNothingPersonalInLogAndEvents() {
        var citizen = Citizens.canary();
        new Walker().becomeCitizen(realm, mailbox, citizen);
        tables.forgetLimits();
        var stranger = new Walker();
        var page = stranger.registerUpToCode(realm, citizen);
        mailbox.newest(citizen.email(), 2);
        stranger.confirm(page, "12345678");
        assertAbsent(citizen, "12345678");
    }

    @Test
    void aMailServerOutageLeavesNothingPersonalInTheLog() {
        realm.sendMailTo(1);
        var citizen = Citizens.canary();
        new Walker().registerUpToCode(realm, citizen);
        tables.outboxIsDue();
        Patience.until("the server has tried", Duration.ofSeconds(30), () -> tables.refusedMails() > 0);
        assertAbsent(citizen, "nothing of a code");
        realm.sendMailTo(mailbox.port());
    }

    @Test
    void anUnfinishedRegistrationIsUnreadableInTheDatabase() {
        var citizen = Citizens.canary();
        new Walker().registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        String dump = database.dumpOwnTables();
        for (String secret : secrets(citizen, code)) {
            assertEquals(-1, dump.indexOf(secret), () -> "in a table: " + secret);
        }
    }

    private void assertAbsent(Citizen citizen, String code) {
        String log = server.log().toLowerCase(Locale.ROOT);
        String events = realm.events().toLowerCase(Locale.ROOT);
        for (String secret : secrets(citizen, code)) {
            String wanted = secret.toLowerCase(Locale.ROOT);
            assertEquals("", around(log, wanted), "in the log");
            assertEquals("", around(events, wanted), "in the events");
        }
    }

    private static List<String> secrets(Citizen citizen, String code) {
        return List.of(
                citizen.email(),
                citizen.password(),
                citizen.of("lastName"),
                citizen.of("firstName"),
                citizen.of("fiscalNumber"),
                citizen.of("residenceStreet"),
                "3471239876",
                code);
    }

    private static String around(String text, String wanted) {
        int at = text.indexOf(wanted);
        return at < 0 ? "" : text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 200));
    }
}
