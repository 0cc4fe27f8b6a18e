// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.RehearsalPeople;
import org.cittadino.it.walker.Masked;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A stranger at the form must not learn what the register knows of somebody, nor whether it was there to be asked. */
@KeycloakIT(preset = "anagrafe")
@Tag("any-version")
final class RegisterNeutralityIT {
    private static final Duration STEADY = Duration.ofSeconds(3);

    private final TestRealm realm;
    private final OwnTables tables;

    RegisterNeutralityIT(TestRealm realm, Database database) {
        this.realm = realm;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void theRegisterIsLoaded(TestRealm realm) {
        TownHall.of(realm).knowsItsPeople();
    }

    @BeforeEach
    void nobodyHasAskedYet() {
        tables.forgetLimits();
    }

    @Test
    void whateverTheRegisterAnswersThePageAndItsTimeAreTheSame() {
        var townWithoutRegister = realm.anotherTown("-down", JsonNodeFactory.instance.objectNode());
        List<String> seen = new ArrayList<>();
        try {
            seen.add(refusal(townWithoutRegister, RehearsalPeople.withAPaperCard()));
        } finally {
            townWithoutRegister.remove();
        }
        for (var somebody : List.of(
                RehearsalPeople.ofAnotherTown(),
                RehearsalPeople.withAnotherCard(),
                RehearsalPeople.withAnExpiredCard(),
                RehearsalPeople.deceased(),
                RehearsalPeople.movedAway())) {
            seen.add(refusal(realm, somebody));
        }
        for (var other : seen) {
            assertEquals(seen.get(0), other);
        }
    }

    @Test
    void afterThreeTriesTheCounterIsProposedToWhoeverItIs() {
        List<String> seen = new ArrayList<>();
        for (var somebody : List.of(RehearsalPeople.ofAnotherTown(), RehearsalPeople.withAnotherCard())) {
            var page = hand(realm, somebody);
            for (var again = 0; again < 3; again++) {
                page = hand(realm, somebody);
            }
            var last = page;
            assertTrue(last.body().contains("cittadino-register-limit"), last.body());
            seen.add(Masked.of(last, somebody).replace(realm.name(), "realm"));
            tables.forgetLimits();
        }
        assertEquals(seen.get(0), seen.get(1));
    }

    private String refusal(TestRealm town, Citizen somebody) {
        tables.forgetLimits();
        var begin = System.nanoTime();
        var page = hand(town, somebody);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(page.body().contains("cittadino-not-confirmed"), page.body());
        assertTrue(took.compareTo(STEADY) >= 0, () -> "answered after " + took);
        // each copy of the preset has its own ids of steps
        return Masked.of(page, somebody).replace(town.name(), "realm").replaceAll("execution=[\\w-]+", "execution=*");
    }

    private static WebPage hand(TestRealm town, Citizen somebody) {
        var walker = new Walker();
        var curious = somebody.with("username", "curioso").withPassword("quattro parole al mare");
        return walker.send(walker.get(town.registrationUrl() + "&cittadino_route=resident")
                .form("lastName")
                .with(curious.typed()));
    }
}
