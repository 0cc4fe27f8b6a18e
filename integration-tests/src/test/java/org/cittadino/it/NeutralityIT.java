// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Masked;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.Test;

/** A stranger at the form must not learn whether somebody has an account. */
@KeycloakIT
final class NeutralityIT {
    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;

    NeutralityIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
        tables.forgetLimits();
    }

    @Test
    void aTakenAddressSeesTheSamePagesAsAFreeOne() {
        var owner = Citizens.bornInItaly();
        new Walker().becomeCitizen(realm, mailbox, owner);
        var free = visit(owner.withEmail(Citizens.freshAddress()), 1);
        var taken = visit(owner.withPassword("Straniero#2026"), 2);
        assertEquals(free.size(), taken.size());
        for (int i = 0; i < free.size(); i++) {
            assertEquals(free.get(i), taken.get(i), "page " + i);
        }
    }

    @Test
    void theOwnerOfATakenAddressGetsAnotherMailWithoutACode() {
        var owner = Citizens.bornInItaly();
        new Walker().becomeCitizen(realm, mailbox, owner);
        var invitation = mailbox.only(owner.email());
        tables.forgetLimits();
        new Walker().registerUpToCode(realm, owner.withPassword("Straniero#2026"));
        var warning = mailbox.newest(owner.email(), 2);
        assertFalse(warning.hasCode(), warning::text);
        assertNotEquals(invitation.subject(), warning.subject());
        assertEquals(2, mailbox.countAfterQuiet(owner.email()));
        assertEquals(1, realm.accounts(owner.email()).size());
    }

    @Test
    void aTakenAddressInCapitalsIsTakenToo() {
        var owner = Citizens.bornInItaly();
        new Walker().becomeCitizen(realm, mailbox, owner);
        tables.forgetLimits();
        new Walker().registerUpToCode(realm, owner.withEmail(owner.email().replace("example.org", "EXAMPLE.org")));
        assertFalse(mailbox.newest(owner.email(), 2).hasCode());
    }

    /** Form, code page, six wrong codes, help page, another code: what a curious stranger would try. */
    private List<String> visit(Citizen citizen, int mails) {
        tables.forgetLimits();
        List<String> seen = new ArrayList<>();
        var walker = new Walker();
        var page = walker.registerUpToCode(realm, citizen);
        seen.add(Masked.of(page, citizen));
        // the pages before and after the mail has left differ, for everybody alike
        mailbox.newest(citizen.email(), mails);
        for (int i = 0; i < 6; i++) {
            page = walker.confirm(page, "0000000" + i);
            seen.add(Masked.of(page, citizen));
        }
        if (page.asksForCode()) {
            page = walker.press(page, "help");
            seen.add(Masked.of(page, citizen));
            tables.forgetLimits();
            seen.add(Masked.of(walker.press(page, "resend"), citizen));
        }
        return seen;
    }
}
