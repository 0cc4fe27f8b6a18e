// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;

/** Files of the registry office on their way in: one at a time. */
class RegisterUploadsIT {
    private static final String BRUNO = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void whileOneIsReadNoOtherBegins() {
        var first = begin().orElseThrow();

        assertEquals(Optional.empty(), begin());

        end(first, ImportState.IN_USE);
        assertTrue(begin().isPresent());
    }

    @Test
    void filesOfAnotherKindWaitTooAndAreNotListedAmongThese() {
        var first = begin().orElseThrow();
        assertEquals(Optional.empty(), town.ask(session -> accounts(session).begin(BRUNO, true)));
        end(first, ImportState.IN_USE);

        var other = town.ask(session -> accounts(session).begin(BRUNO, true)).orElseThrow();

        assertEquals(
                1, town.ask(session -> new RegisterUploads(session).page(0, 10)).size());
        assertEquals(Optional.empty(), town.ask(session -> new RegisterUploads(session).find(other)));
        assertTrue(town.ask(session -> accounts(session).find(other)).isPresent());
    }

    private static RegisterUploads accounts(KeycloakSession session) {
        return new RegisterUploads(session, UploadKind.ACCOUNTS);
    }

    @Test
    void townsDoNotWaitForEachOther() {
        begin();
        var neighbour = new Town(TestDatabase.postgres());

        assertTrue(neighbour
                .ask(session -> new RegisterUploads(session).begin(BRUNO, true))
                .isPresent());
    }

    @Test
    void ofManyAtOnceOneBegins() {
        for (var round = 0; round < 10; round++) {
            var begun = Together.run(8, this::begin).stream()
                    .flatMap(Optional::stream)
                    .toList();

            assertEquals(1, begun.size(), "round " + round);
            end(begun.get(0), ImportState.BROKEN);
        }
    }

    @Test
    void everybodySeesHowFarItIs() {
        var id = begin().orElseThrow();
        town.run(session -> new RegisterUploads(session).progress(id, 42));

        assertEquals(42, find(id).percent());
        assertEquals(ImportState.RUNNING, find(id).state());
        assertEquals("", find(id).report());
    }

    @Test
    void whatBecameOfItStays() {
        var id = begin().orElseThrow();
        end(id, ImportState.TRIED);

        assertEquals(ImportState.TRIED, find(id).state());
        assertEquals("{\"rows\":2}", find(id).report());
        assertEquals(BRUNO, find(id).startedBy());
    }

    @Test
    void oneThatFellSilentGivesWay() {
        var now = town.now();
        town.freeze(now);
        var silent = begin().orElseThrow();
        town.freeze(now + Duration.ofMinutes(15).toMillis() - 1);
        assertEquals(Optional.empty(), begin());

        town.freeze(now + Duration.ofMinutes(15).toMillis());

        assertTrue(begin().isPresent());
        assertEquals(ImportState.BROKEN, find(silent).state());
    }

    @Test
    void theNewestStandFirst() {
        var now = town.now();
        town.freeze(now);
        var older = begin().orElseThrow();
        end(older, ImportState.TRIED);
        town.freeze(now + 1);
        var newer = begin().orElseThrow();

        assertEquals(
                List.of(newer, older),
                town.ask(session -> new RegisterUploads(session).page(0, 10)).stream()
                        .map(RegisterUpload::id)
                        .toList());
    }

    private Optional<String> begin() {
        return town.ask(session -> new RegisterUploads(session).begin(BRUNO, true));
    }

    private void end(String id, ImportState state) {
        town.run(session -> new RegisterUploads(session).end(id, state, "{\"rows\":2}"));
    }

    private RegisterUpload find(String id) {
        return town.ask(session -> new RegisterUploads(session).find(id)).orElseThrow();
    }
}
