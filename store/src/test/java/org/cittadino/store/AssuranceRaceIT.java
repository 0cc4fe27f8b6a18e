// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Townsfolk.Person;
import org.junit.jupiter.api.RepeatedTest;

/** Several prove to be one person at one moment. */
class AssuranceRaceIT {
    private static final String MARIO = "RSSMRA80A01H501U";
    private static final int ACCOUNTS = 16;

    private final Town town = new Town(TestDatabase.postgres());

    /** Each in a town that has not drawn its key yet. */
    @RepeatedTest(20)
    void oneWinsAndTheOthersHandInNothing() {
        var people = IntStream.range(0, ACCOUNTS)
                .mapToObj(number -> town.folk.settle(null))
                .toList();
        people.forEach(one -> one.attributes.put(CitizenAccount.FISCAL_NUMBER, MARIO));
        var next = new AtomicInteger();

        var outcomes = Together.run(ACCOUNTS, () -> raise(people.get(next.getAndIncrement())));

        assertEquals(1, Collections.frequency(outcomes, RaiseOutcome.STRONG), outcomes.toString());
        assertEquals(1, town.rows("CIT_IDENTITY").size());
        assertEquals(1, town.rows("CIT_EVIDENCE").size());
        assertEquals(1, town.rows("CIT_FISCAL_KEY").size());
        assertEquals(1, people.stream().filter(Person::isShownStrong).count());
    }

    @RepeatedTest(20)
    void twoOfficialsWhoProveTheSameAccountAgree() {
        var mario = town.folk.settle(MARIO);

        var outcomes = Together.run(8, () -> raise(mario));

        assertEquals(List.of(RaiseOutcome.STRONG), outcomes.stream().distinct().toList());
        assertEquals(1, town.rows("CIT_IDENTITY").size());
    }

    private RaiseOutcome raise(Person who) {
        return town.ask(
                session -> Assurance.raise(session, who.model(), EvidenceKind.COUNTER, "desk", Optional.empty()));
    }
}
