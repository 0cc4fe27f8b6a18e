// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.RefusingMailServer;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.Test;

@KeycloakIT
final class SmtpOutageIT {
    /** Keycloak's own waiting for a mail server ends after ten seconds: a page that waits for it comes too late. */
    private static final Duration BEFORE_SMTP_GIVES_UP = Duration.ofSeconds(8);

    private final TestRealm realm;
    private final OwnTables tables;

    SmtpOutageIT(TestRealm realm, Database database) {
        this.realm = realm;
        this.tables = new OwnTables(database, realm);
        tables.forgetLimits();
    }

    @Test
    void theMailLeavesOnceWhenTheServerIsBack() throws IOException {
        long before = tables.waitingMails();
        int port = closedPort();
        realm.sendMailTo(port);
        var citizen = Citizens.bornInItaly();
        var walker = new Walker();
        var page = walker.registerUpToCode(realm, citizen);
        assertEquals(before + 1, tables.waitingMails());
        try (var mailbox = Mailbox.openAt(port)) {
            tables.outboxIsDue();
            String code = mailbox.only(citizen.email()).code();
            Patience.until("the outbox forgets the mail", Duration.ofSeconds(30), () -> tables.waitingMails() == 0);
            assertEquals(1, mailbox.countAfterQuiet(citizen.email()));
            assertTrue(walker.confirm(page, code).isActivated());
        }
    }

    @Test
    void aMailServerThatSaysNothingHoldsNoPageUp() throws IOException {
        try (var silent = new ServerSocket(0)) {
            realm.sendMailTo(silent.getLocalPort());
            new Walker(BEFORE_SMTP_GIVES_UP).registerUpToCode(realm, Citizens.bornInItaly());
        }
    }

    @Test
    void thePageSaysThatTheMailIsLate() throws IOException {
        realm.sendMailTo(closedPort());
        var walker = new Walker();
        var page = walker.registerUpToCode(realm, Citizens.bornInItaly());
        Patience.until("the server has tried", Duration.ofSeconds(30), () -> tables.refusedMails() > 0);
        page = walker.confirm(page, "");
        assertTrue(page.document().selectFirst("#cittadino-delayed") != null, page::toString);
    }

    @Test
    void aMailboxThatDoesNotExistIsToldAndNotAskedForAgain() throws IOException {
        try (var server = new RefusingMailServer()) {
            realm.sendMailTo(server.port());
            var walker = new Walker();
            var citizen = Citizens.bornInItaly();
            var page = walker.registerUpToCode(realm, citizen);
            Patience.until("the server has refused", Duration.ofSeconds(30), () -> tables.waitingMails() == 0);
            page = walker.confirm(page, "");
            assertTrue(page.document().selectFirst("#cittadino-delayed") != null, page::toString);
            tables.outboxIsDue();
            assertEquals(1, server.refused(citizen.email()));
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
