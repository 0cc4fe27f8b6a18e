// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long what citizens scanned is kept. */
class ScanRetentionIT {
    private static final String ADA = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";
    private static final long NOON = 1_800_000_000_000L;
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;

    private final Town town = new Town(TestDatabase.postgres());

    ScanRetentionIT() {
        town.freeze(NOON);
    }

    @Test
    void whatIsNotHandedInGoesAfterADay() {
        put();

        assertLeft(1, NOON + DAY - 1);
        assertLeft(0, NOON + DAY);
    }

    @Test
    void whatNobodyDecidesAboutGoesAfterThirtyDays() {
        attached();

        assertLeft(1, NOON + 30 * DAY - 1);
        assertLeft(0, NOON + 30 * DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "8", "1.5", "a week", "07"})
    void withTheDecisionItIsErasedUnlessTheRealmSaysOtherwise(String days) {
        town.attribute("cittadino.scan.retentionDays", days);
        var caseId = attached();

        town.run(session -> Scans.decided(session, caseId));

        assertEquals(0, town.rows("CIT_SCAN_SET").size());
        assertEquals(0, town.rows("CIT_SCAN_PAGE").size());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "' 3 ', 3"})
    void theRealmMayKeepItForSomeDaysMore(String written, int days) {
        town.attribute("cittadino.scan.retentionDays", written);
        var caseId = attached();

        town.run(session -> Scans.decided(session, caseId));

        assertLeft(1, NOON + days * DAY - 1);
        assertLeft(0, NOON + days * DAY);
    }

    @Test
    void theDecisionAboutOneCaseLeavesTheOthers() {
        attached();

        town.run(session -> Scans.decided(session, "another"));

        assertLeft(1, NOON);
    }

    @Test
    void aRegistrationThatEndsTakesItsScansAlong() {
        var id = town.ask(session -> new Registrations(session).open(Samples.content(), false));
        town.run(session -> Scans.put(session, id, List.of(new byte[] {1})));
        town.run(session -> new Registrations(session)
                .giveUp(new Registrations(session).find(id).orElseThrow()));
        assertLeft(0, NOON);

        town.run(session -> Scans.put(session, id, List.of(new byte[] {1})));
        town.run(session -> new Registrations(session).erase(id));
        assertLeft(0, NOON);
    }

    @Test
    void anAccountThatIsOpenedWithoutAnOfficialLeavesNoScans() {
        var id = town.ask(session -> new Registrations(session).open(Samples.content(), false));
        town.run(session -> Registrations.proveEmail(session, id));
        town.run(session -> Scans.put(session, id, List.of(new byte[] {1})));

        town.run(session -> Registrations.finish(session, id));

        assertLeft(0, NOON);
    }

    @Test
    void aRegistrationThatIsHandedOverKeepsThem() {
        var id = town.ask(session -> new Registrations(session).open(Samples.content(), false));
        town.run(session -> Registrations.proveEmail(session, id));
        town.run(session -> Scans.put(session, id, List.of(new byte[] {1})));

        town.run(session -> Registrations.handOver(session, id));

        assertLeft(1, NOON);
    }

    @Test
    void aRemovedUserTakesTheScansOfTheirRegistrationAlong() {
        var caseId = attached();
        town.sql("UPDATE CIT_CASE SET OWNER_ID = 'bruno' WHERE ID = ? AND REALM_ID = ?", caseId);

        town.run(session -> Purge.user(session, town.realmId, "bruno"));

        assertLeft(0, NOON);
    }

    private void put() {
        town.run(session -> Scans.put(session, ADA, List.of(new byte[] {1, 2, 3})));
    }

    private String attached() {
        put();
        return town.ask(session -> {
            var opened = Cases.open(session, ADA, CaseKind.UPGRADE, CaseState.OPEN);
            Scans.attach(session, ADA, opened.id());
            return opened.id();
        });
    }

    private void assertLeft(int expected, long when) {
        town.freeze(when);
        town.run(Purge::expired);
        assertEquals(expected, town.rows("CIT_SCAN_SET").size());
        assertEquals(expected, town.rows("CIT_SCAN_PAGE").size());
    }
}
