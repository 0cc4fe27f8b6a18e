// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the officials are told of a registration. */
class RegistrationRemarksIT {
    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void remarksAreReadInTheirOrderWithAllThatWasHandedIn() {
        var id = open();

        remark(id, "register:differs:document");
        remark(id, "register:limit");

        var content = Samples.content();
        assertEquals(
                new RegistrationContent(
                        content.typed(),
                        content.attributes(),
                        content.password(),
                        content.documents(),
                        content.email(),
                        content.locale(),
                        content.route(),
                        List.of("register:differs:document", "register:limit")),
                town.ask(session -> new Registrations(session).find(id).orElseThrow())
                        .content());
    }

    @Test
    void nothingOfThemCanBeReadInTheTable() {
        remark(open(), "register:ceased:deceased");

        assertFalse(town.rows("CIT_REGISTRATION").toString().contains("deceased"));
    }

    @Test
    void whoIsHandedOverInTheSameTransactionWaits() {
        var id = open();
        town.run(session -> OwnTransaction.call(session, own -> {
            Registrations.proveEmail(own, id);
            Registrations.remark(own, id, "before");
            var done = Registrations.handOver(own, id);
            Registrations.remark(own, id, "after");
            return done;
        }));

        var waiting = town.ask(session -> new Registrations(session).waiting(id).orElseThrow());
        assertEquals(List.of("before", "after"), waiting.content().remarks());
        assertTrue(waiting.emailProven());
    }

    @Test
    void whatIsOverIsNotOpenedAgainByARemark() {
        var id = open();
        var registration =
                town.ask(session -> new Registrations(session).find(id).orElseThrow());
        town.run(session -> new Registrations(session).giveUp(registration));
        remark(id, "late");

        var draft = town.ask(session -> new Registrations(session).draft(id).orElseThrow());
        assertEquals(List.of(), draft.remarks());
    }

    @Test
    void anotherTownCannotRemark() {
        var id = open();
        new Town(TestDatabase.postgres())
                .run(session -> OwnTransaction.call(session, own -> {
                    Registrations.remark(own, id, "stranger");
                    return true;
                }));

        assertEquals(
                List.of(),
                town.ask(session -> new Registrations(session).find(id).orElseThrow())
                        .content()
                        .remarks());
    }

    private String open() {
        return town.ask(session -> new Registrations(session).open(Samples.content(), false));
    }

    private void remark(String id, String remark) {
        town.run(session -> OwnTransaction.call(session, own -> {
            Registrations.remark(own, id, remark);
            return true;
        }));
    }
}
