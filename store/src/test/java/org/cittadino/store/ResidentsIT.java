// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cittadino.domain.document.DocumentKind;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.register.KnownDocument;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.domain.register.ResidentStatus;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking people up in the town's copy of the register. */
class ResidentsIT {
    private final Town town = new Town(TestDatabase.postgres());

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "h2"})
    void aPersonIsFoundWithAllThatWasLoaded(String kind) {
        var own = new Town(kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres());
        own.run(session -> People.use(session, "file", People.resident(1), People.resident(2)));

        var found = found(own, People.code(2));

        var loaded = People.resident(2);
        assertEquals(loaded.code(), found.code());
        assertEquals(loaded.status(), found.status());
        assertEquals(loaded.surname(), found.surname());
        assertEquals(loaded.givenNames(), found.givenNames());
        assertEquals(loaded.birthDate(), found.birthDate());
        assertEquals(
                List.of(DocumentKind.CARD, DocumentKind.LICENCE),
                found.documents().stream().map(KnownDocument::kind).toList());
        assertEquals(Optional.of(People.CARD_EXPIRES), found.documents().get(0).expires());
        assertEquals(Optional.empty(), found.documents().get(1).expires());
    }

    @Test
    void aDocumentAnswersToItsOwnNumberOnly() {
        town.run(session -> People.use(session, "file", People.resident(1)));
        var card = found(town, People.code(1)).documents().get(0).number();

        assertTrue(card.test(People.number(DocumentType.PAPER_CARD, "AA%07d", 1)));
        assertFalse(card.test(People.number(DocumentType.PAPER_CARD, "AA%07d", 2)));
        assertFalse(card.test(People.number(DocumentType.PASSPORT, "AA%07d", 1)));
    }

    @Test
    void beforeTheFirstLoadThereIsNoRegister() {
        assertEquals(new RegisterFinding.NoRegister(), find(town, People.code(1)));

        town.run(session -> People.load(session, "tried", People.resident(1)));
        assertEquals(new RegisterFinding.NoRegister(), find(town, People.code(1)));
    }

    @Test
    void nobodyHasACodeThatWasNotLoaded() {
        town.run(session -> People.use(session, "file", People.resident(1)));

        assertEquals(new RegisterFinding.Nobody(), find(town, People.code(2)));
    }

    @Test
    void aTownDoesNotKnowThePeopleOfAnother() {
        var neighbour = new Town(TestDatabase.postgres());
        town.run(session -> People.use(session, "file", People.resident(1)));
        neighbour.run(session -> People.use(session, "file", People.resident(2)));

        assertEquals(new RegisterFinding.Nobody(), find(neighbour, People.code(1)));
    }

    @Test
    void anOlderKeyStillFindsWhatItClosed() {
        town.run(session -> People.use(session, "file", People.resident(1)));

        town.keys(Town.NEW_KEY + "," + Town.KEY);
        var found = found(town, People.code(1));

        assertTrue(found.documents().get(0).number().test(People.number(DocumentType.PAPER_CARD, "AA%07d", 1)));
        assertEquals(new RegisterFinding.Nobody(), find(town, People.code(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "h2"})
    void withoutTheKeyItWasLoadedWithThereIsNoRegister(String kind) {
        var own = new Town(kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres());
        own.run(session -> People.use(session, "file", People.resident(1)));

        own.keys(Town.NEW_KEY);
        assertEquals(new RegisterFinding.NoRegister(), find(own, People.code(1)));
        assertEquals(new RegisterFinding.NoRegister(), find(own, People.code(2)));

        own.run(session -> People.use(session, "file", People.resident(1)));
        assertInstanceOf(RegisterFinding.Found.class, find(own, People.code(1)));
        assertEquals(new RegisterFinding.Nobody(), find(own, People.code(2)));
    }

    @Test
    void oneStatementAnswersWhoeverIsAsked() {
        town.run(session -> People.use(session, "file", People.resident(1)));
        var statistics =
                TestDatabase.postgres().entities().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            for (var number : List.of(1, 2)) {
                statistics.clear();
                find(town, People.code(number));
                assertEquals(1, statistics.getPrepareStatementCount());
            }
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void nobodyReadsARowWithoutTheKey() {
        town.run(session -> People.use(session, "file", People.resident(1)));
        var dump = town.rows("CIT_RESIDENT").toString().toUpperCase(Locale.ROOT);

        for (var secret : List.of(
                Samples.CANARY,
                "0000001",
                People.code(1).issued(),
                People.born(1).toString())) {
            assertFalse(dump.contains(secret.toUpperCase(Locale.ROOT)), secret);
        }
    }

    @Test
    void aRowPutUnderAnotherCodeDoesNotOpen() {
        town.run(session -> People.use(session, "file", People.resident(1)));
        var other = new Town(TestDatabase.postgres());
        other.run(session -> People.use(session, "file", People.resident(2)));
        var stolen = town.only("CIT_RESIDENT", "CODE_MAC");
        other.sql("UPDATE CIT_RESIDENT SET CODE_MAC = '" + stolen + "' WHERE REALM_ID = ?");
        town.sql("DELETE FROM CIT_RESIDENT WHERE REALM_ID = ?");
        other.sql(
                "UPDATE CIT_RESIDENT SET REALM_ID = ?, GENERATION_ID = '" + town.only("CIT_REGISTER", "GENERATION_ID")
                        + "' WHERE REALM_ID = ?",
                town.realmId);

        assertThrows(IllegalStateException.class, () -> find(town, People.code(1)));
    }

    @Test
    void theStatusIsTheOneOfTheLastLoad() {
        town.run(session -> People.use(session, "file", People.resident(1)));
        town.run(session -> People.use(session, "later", People.resident(1, ResidentStatus.DECEASED, "VIA NUOVA")));

        assertEquals(ResidentStatus.DECEASED, found(town, People.code(1)).status());
    }

    private static ResidentRecord found(Town town, CodiceFiscale code) {
        return assertInstanceOf(RegisterFinding.Found.class, find(town, code)).entry();
    }

    private static RegisterFinding find(Town town, CodiceFiscale code) {
        return town.ask(session -> new Residents(session).find(code));
    }
}
