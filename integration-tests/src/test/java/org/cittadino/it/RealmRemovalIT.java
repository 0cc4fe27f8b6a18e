// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.Test;

@KeycloakIT
final class RealmRemovalIT {
    @Test
    void aRemovedRealmLeavesNoRowBehind(TestRealm realm, Mailbox mailbox, Database database) {
        var tables = new OwnTables(database, realm);
        var citizen = Citizens.bornInItaly();
        new Walker().registerUpToCode(realm, citizen);
        mailbox.only(citizen.email());
        assertTrue(tables.all() >= 4, "a registration, a code, a message and a limit");
        realm.remove();
        assertEquals(0, tables.all());
    }
}
