// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Letters under many hands at once, and many letters at once. */
class LettersRaceIT {
    private static final Logger LOG = Logger.getLogger(LettersRaceIT.class);
    private static final int MANY = 10_000;

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void officialsWhoGatherAtOnceNeverPutALetterIntoTwoBatches() {
        for (var round = 1; round <= 10; round++) {
            order(40);

            var batches = Together.run(4, () -> town.ask(session -> new Letters(session).gather(15))).stream()
                    .flatMap(Optional::stream)
                    .toList();

            assertEquals(40, batches.stream().mapToInt(LetterBatch::letters).sum(), "round " + round);
            assertEquals(40, letters(batches).size(), "round " + round);
            assertEquals(
                    batches.size(),
                    batches.stream().map(LetterBatch::number).distinct().count());
            assertEquals(0, (long) town.ask(session -> new Letters(session).waiting()));
        }
    }

    @Test
    void ofOfficialsWhoPrintAtOnceOneIsTold() {
        order(5);
        var batch = gather();

        var told = Together.run(8, () -> town.yes(session -> new Letters(session).printed(batch.id())));

        assertEquals(1, told.stream().filter(first -> first).count());
    }

    @Test
    void ofLettersOrderedAtOnceForOneAccountOneWaits() {
        var user = UUID.randomUUID().toString();

        Together.run(8, () -> {
            try {
                return town.ask(session -> Letters.order(session, Samples.letter(user)));
            } catch (RuntimeException lostTheRace) {
                return false;
            }
        });

        assertEquals(1, town.ask(session -> new Letters(session).of(user)).size());
    }

    @Test
    void aWholeTownIsGatheredInOneGo() {
        order(MANY);

        var began = System.nanoTime();
        var batch = gather();
        LOG.infof("%d letters gathered in %d ms", MANY, (System.nanoTime() - began) / 1_000_000);

        assertEquals(MANY, batch.letters());
        var contents = town.ask(session -> new Letters(session).contents(batch.id()));
        assertEquals(
                MANY, contents.stream().map(LetterContent::secret).distinct().count());
        assertTrue(contents.stream().map(LetterContent::secret).allMatch(Objects::nonNull));
    }

    private void order(int letters) {
        town.run(session -> IntStream.range(0, letters)
                .forEach(one -> Letters.order(session, Samples.letter("user-" + UUID.randomUUID()))));
    }

    private LetterBatch gather() {
        return town.ask(session -> new Letters(session).gather(MANY)).orElseThrow();
    }

    private HashSet<String> letters(List<LetterBatch> batches) {
        var numbers = new ArrayList<String>();
        batches.forEach(batch -> town.ask(session -> new Letters(session).contents(batch.id()))
                .forEach(letter -> numbers.add(letter.number())));
        return new HashSet<>(numbers);
    }
}
