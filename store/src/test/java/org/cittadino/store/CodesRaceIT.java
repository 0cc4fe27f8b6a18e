// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.junit.jupiter.api.Test;

/** One-time codes under many hands at once. */
class CodesRaceIT {
    private static final String PURPOSE = "registration-email";
    private static final int THREADS = 32;
    private static final int ROUNDS = 150;
    /** So many tries that all threads get as far as using the code up. */
    private static final CodePolicy GENEROUS = new CodePolicy(Duration.ofMinutes(60), 1000);

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void of32ThreadsWithTheRightCodeOneIsAccepted() {
        for (var round = 0; round < ROUNDS; round++) {
            var owner = UUID.randomUUID().toString();
            var code = issue(owner, GENEROUS);
            var proofs = new AtomicInteger();

            var outcomes = Together.run(
                    THREADS,
                    () -> town.ask(session -> new Codes(session)
                            .check(owner, PURPOSE, code, () -> true, own -> proofs.incrementAndGet() > 0)));

            assertEquals(1, accepted(outcomes), "round " + round);
            assertEquals(1, proofs.get(), "round " + round);
        }
    }

    @Test
    void of32ThreadsOneIsAcceptedAlsoWhenTriesRunOut() {
        for (var round = 0; round < 20; round++) {
            var owner = UUID.randomUUID().toString();
            var code = issue(owner, CodePolicy.EMAIL);

            var outcomes = Together.run(
                    THREADS,
                    () -> town.ask(session -> new Codes(session).check(owner, PURPOSE, code, () -> true, own -> true)));

            assertEquals(1, accepted(outcomes), "round " + round);
        }
    }

    @Test
    void of200ParallelGuessesFiveAreCounted() {
        var owner = UUID.randomUUID().toString();
        var wrong = CodesIT.other(issue(owner, CodePolicy.EMAIL));
        var guesses = new AtomicInteger();

        Together.run(40, () -> {
            while (guesses.incrementAndGet() <= 200) {
                town.ask(session -> new Codes(session).check(owner, PURPOSE, wrong, () -> true, own -> true));
            }
            return true;
        });

        assertEquals("5", town.only("CIT_CODE", "TRIES"));
    }

    @Test
    void of200ParallelGuessesFiveAreCompared() {
        var owner = UUID.randomUUID().toString();
        var right = issue(owner, CodePolicy.EMAIL);
        var guesses = new AtomicInteger();
        var compared = new AtomicInteger();

        Together.run(40, () -> {
            while (guesses.incrementAndGet() <= 200) {
                // asked only after the code was compared and found right
                town.askInVain(session -> new Codes(session)
                        .check(owner, PURPOSE, right, () -> compared.incrementAndGet() < 0, own -> true));
            }
            return true;
        });

        assertEquals(5, compared.get());
        assertEquals("5", town.only("CIT_CODE", "TRIES"));
    }

    @Test
    void codesIssuedAtOnceLeaveOneThatIsAccepted() {
        for (var round = 0; round < 20; round++) {
            var owner = UUID.randomUUID().toString();

            var codes = Together.run(16, () -> issue(owner, GENEROUS));
            var outcomes = codes.stream()
                    .map(code -> town.ask(
                            session -> new Codes(session).check(owner, PURPOSE, code, () -> true, own -> true)))
                    .toList();

            assertEquals(1, accepted(outcomes), "round " + round);
        }
    }

    private String issue(String owner, CodePolicy policy) {
        return town.ask(session -> new Codes(session).issue(owner, PURPOSE, policy));
    }

    private static long accepted(List<CodeCheck> outcomes) {
        return outcomes.stream().filter(CodeCheck.Accepted.class::isInstance).count();
    }
}
