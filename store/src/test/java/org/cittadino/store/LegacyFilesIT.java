// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where a file of old user names stopped. */
class LegacyFilesIT {
    private static final String FILE = "b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void aFileBeginsAtItsBeginningAndGoesOnWhereItStopped() {
        var place = open();
        assertEquals(0, place.rows());
        assertTrue(town.yes(session -> LegacyFiles.advance(session, place, 100, 90)));

        var again = open();

        assertEquals(100, again.rows());
        assertEquals(90, again.created());
    }

    @Test
    void whatARolledBackTransactionDidIsNotDone() {
        var place = open();
        assertTrue(town.yesInVain(session -> LegacyFiles.advance(session, place, 100, 90)));

        assertEquals(0, open().rows());
    }

    @Test
    void ofTwoRunsOneGoesOn() {
        var place = open();
        assertTrue(town.yes(session -> LegacyFiles.advance(session, place, 100, 90)));

        assertFalse(town.yes(session -> LegacyFiles.advance(session, place, 100, 90)));
    }

    @Test
    void aFileThatIsDoneMayComeAgain() {
        var place = open();
        town.run(session -> LegacyFiles.advance(session, place, 100, 90));
        town.run(session -> new LegacyFiles(session).end(place));

        assertEquals(0, open().rows());
    }

    @Test
    void townsHaveTheSameFileEachForItself() {
        var place = open();
        town.run(session -> LegacyFiles.advance(session, place, 100, 90));
        var neighbour = new Town(TestDatabase.postgres());

        assertEquals(
                0, neighbour.ask(session -> new LegacyFiles(session).open(FILE)).rows());
    }

    private LegacyFiles.Place open() {
        return town.ask(session -> new LegacyFiles(session).open(FILE));
    }
}
