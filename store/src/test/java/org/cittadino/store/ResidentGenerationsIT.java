// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.ResidentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ModelException;

/** How one load of the register takes the place of another. */
class ResidentGenerationsIT {
    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void aLoadThatBrokeOffGoesOnWhereItWas() {
        var first = ask(loads -> loads.open("file"));
        assertEquals(new ResidentGeneration(first.id(), false, 0, 0, 0), first);
        ask(loads -> loads.append(first.id(), 0, 3, 40, People.residents(0, 2)));

        var again = ask(loads -> loads.open("file"));

        assertEquals(new ResidentGeneration(first.id(), false, 3, 2, 40), again);
        assertEquals(Optional.of(again), ask(loads -> loads.find(first.id())));
        assertNotEquals(first.id(), ask(loads -> loads.open("another file")).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "h2"})
    void whoIsThereAlreadyIsNotTakenTwice(String kind) {
        var town = new Town(kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres());
        var load = ask(town, loads -> loads.open("file"));
        ask(town, loads -> loads.append(load.id(), 0, 2, 10, People.residents(0, 2)));

        var duplicates = ask(
                town,
                loads -> loads.append(
                        load.id(),
                        2,
                        6,
                        20,
                        List.of(People.resident(2), People.resident(1), People.resident(3), People.resident(2))));

        assertEquals(Optional.of(new TreeSet<>(Set.of(1, 3))), duplicates);
        assertEquals(4, ask(town, loads -> loads.open("file")).residents());
    }

    @Test
    void ofTwoWhoLoadTheSameFileOneGivesWay() {
        var load = ask(loads -> loads.open("file"));

        var outcomes = Together.run(8, () -> ask(loads -> loads.append(load.id(), 0, 50, 10, People.residents(0, 50)))
                .isPresent());

        assertEquals(1, Collections.frequency(outcomes, true));
        assertEquals(50, town.rows("CIT_RESIDENT").size());
    }

    @Test
    void aLoadWhoseKeyWasChangedDoesNotGoOn() {
        var load = ask(loads -> loads.open("file"));
        town.keys(Town.NEW_KEY + "," + Town.KEY);

        assertEquals(Optional.empty(), ask(loads -> loads.append(load.id(), 0, 1, 1, People.residents(0, 1))));
        assertNotEquals(load.id(), ask(loads -> loads.open("file")).id());
    }

    @Test
    void halfALoadIsNeverPutIntoUse() {
        var load = ask(loads -> loads.open("file"));
        ask(loads -> loads.append(load.id(), 0, 2, 10, People.residents(0, 2)));

        assertFalse(yes(loads -> loads.activate(load.id(), loads.differences(load.id()))));
        assertFalse(yes(loads -> loads.finish(load.id(), 3)));
        assertTrue(yes(loads -> loads.finish(load.id(), 2)));
        assertEquals(Optional.empty(), ask(loads -> loads.append(load.id(), 2, 3, 10, People.residents(3, 4))));
        assertTrue(yes(loads -> loads.activate(load.id(), loads.differences(load.id()))));
    }

    @Test
    void ofTwoLoadsComparedWithTheSameRegisterOneTakesItsPlace() {
        town.run(session -> People.use(session, "first", People.resident(1)));
        var second = town.ask(session -> People.load(session, "second", People.resident(2)));
        var third = town.ask(session -> People.load(session, "third", People.resident(3)));
        var seen = ask(loads -> loads.differences(second));
        assertTrue(yes(loads -> loads.activate(third, seen)));

        assertFalse(yes(loads -> loads.activate(second, seen)));
        assertInstanceOf(RegisterFinding.Found.class, town.ask(session -> new Residents(session).find(People.code(3))));
    }

    @Test
    void theDifferencesAreCountedWithoutOpeningARow() {
        assertEquals(
                new RegisterDifferences("", 0, 1, 1, 0, 0, 0, true),
                ask(loads -> loads.differences(town.ask(session -> People.load(session, "x", People.resident(9))))));
        var old = town.ask(
                session -> People.use(session, "old", People.resident(1), People.resident(2), People.resident(3)));
        var fresh = town.ask(session -> People.load(
                session,
                "new",
                People.resident(2),
                People.resident(3, ResidentStatus.RESIDENT, "VIA NUOVA"),
                People.resident(4),
                People.resident(5)));

        var differences = ask(loads -> loads.differences(fresh));

        assertEquals(new RegisterDifferences(old, 3, 4, 2, 1, 0, 1, true), differences);
        assertEquals(1 / 3.0, differences.lostShare());
        assertEquals(0, new RegisterDifferences("", 0, 4, 4, 0, 0, 0, true).lostShare());
        assertEquals(0.5, new RegisterDifferences(old, 4, 3, 0, 0, 1, 1, true).lostShare());
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, RESIDENT,  RESIDENT,  VIA A, 0, 0",
        "postgres, RESIDENT,  RESIDENT,  VIA B, 1, 0",
        "postgres, RESIDENT,  AIRE,      VIA A, 1, 0",
        "postgres, RESIDENT,  DECEASED,  VIA A, 0, 1",
        "postgres, AIRE,      CEASED,    VIA B, 0, 1",
        "h2,       RESIDENT,  EMIGRATED, VIA B, 0, 1",
        "postgres, EMIGRATED, DECEASED,  VIA A, 1, 0",
        "postgres, EMIGRATED, RESIDENT,  VIA A, 1, 0",
        "postgres, DECEASED,  DECEASED,  VIA A, 0, 0"
    })
    void whoCeasedIsCountedApartFromWhoChanged(
            String kind, ResidentStatus before, ResidentStatus after, String street, long changed, long ceased) {
        var own = new Town(kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres());
        var old = own.ask(session -> People.use(session, "old", People.resident(1, before, "VIA A")));
        var fresh = own.ask(session -> People.load(session, "new", People.resident(1, after, street)));

        assertEquals(
                new RegisterDifferences(old, 1, 1, 0, changed, ceased, 0, true),
                ask(own, loads -> loads.differences(fresh)));
    }

    @Test
    void afterAChangeOfKeyOnlyTheCountsAreCompared() {
        var old = town.ask(session -> People.use(session, "old", People.resident(1), People.resident(2)));
        town.keys(Town.NEW_KEY + "," + Town.KEY);
        var fresh = town.ask(session -> People.load(session, "new", People.resident(1)));

        assertEquals(new RegisterDifferences(old, 2, 1, 0, 0, 0, 1, false), ask(loads -> loads.differences(fresh)));
    }

    @Test
    void aLoadOutOfUseGoesAndTheOneInUseStays() {
        var used = town.ask(session -> People.use(session, "used", People.resident(1)));
        var tried = town.ask(session -> People.load(session, "tried", People.residents(0, 25)));

        ask(loads -> removed(loads, tried));
        ask(loads -> removed(loads, used));
        ask(loads -> removed(loads, ""));

        assertEquals(1, town.rows("CIT_RESIDENT").size());
        assertEquals(used, town.only("CIT_RESIDENT_GENERATION", "ID"));
        assertEquals(Optional.empty(), ask(loads -> loads.find(tried)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "h2"})
    void ofTwoFirstLoadsBothBegin(String kind) {
        for (var round = 0; round < 10; round++) {
            var fresh = new Town(kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres());
            var sources = new AtomicInteger();

            Together.run(4, () -> ask(fresh, loads -> loads.open("file " + sources.incrementAndGet())));

            assertEquals(4, fresh.rows("CIT_RESIDENT_GENERATION").size());
            assertEquals(1, fresh.rows("CIT_REGISTER").size());
        }
    }

    /** Another complaint of the database than the duplicate, of its own kind and of the kind of a duplicate. */
    @ParameterizedTest
    @ValueSource(strings = {"53100", "23514"})
    void aDatabaseThatRefusesTheFirstLoadIsNotTakenForARace(String state) throws SQLException {
        var name = "refuse_" + state;
        try (var connection = TestDatabase.postgres().connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS"
                    + " $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '" + state + "'; END $$");
            statement.execute("CREATE TRIGGER " + name + " BEFORE INSERT ON CIT_REGISTER FOR EACH ROW WHEN"
                    + " (NEW.REALM_ID = '" + town.realmId + "') EXECUTE FUNCTION " + name + "()");
            try {
                assertThrows(ModelException.class, () -> ask(loads -> loads.open("file")));
            } finally {
                statement.execute("DROP FUNCTION " + name + " CASCADE");
            }
        }
        assertEquals(List.of(), town.rows("CIT_RESIDENT_GENERATION"));
    }

    @Test
    void aTownCannotTouchTheLoadsOfAnother() {
        var neighbour = new Town(TestDatabase.postgres());
        var theirs = neighbour.ask(session -> People.load(session, "file", People.resident(1)));

        assertEquals(Optional.empty(), ask(loads -> loads.find(theirs)));
        assertThrows(IllegalArgumentException.class, () -> ask(loads -> loads.differences(theirs)));
        ask(loads -> removed(loads, theirs));
        assertFalse(yes(loads -> loads.activate(theirs, new RegisterDifferences("", 0, 1, 1, 0, 0, 0, true))));
        assertEquals(1, neighbour.rows("CIT_RESIDENT").size());
    }

    private static boolean removed(ResidentGenerations loads, String id) {
        loads.remove(id);
        return true;
    }

    private boolean yes(Predicate<ResidentGenerations> work) {
        return ask(work::test);
    }

    private <T> T ask(Function<ResidentGenerations, T> work) {
        return ask(town, work);
    }

    private static <T> T ask(Town town, Function<ResidentGenerations, T> work) {
        return town.ask(session -> work.apply(new ResidentGenerations(session)));
    }
}
