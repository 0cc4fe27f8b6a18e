// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Townsfolk.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.UserModel;

/** What becomes of those who named a codice fiscale that somebody else has proven. */
class ContestedNumberIT {
    private static final String MARIO = "RSSMRA80A01H501U";
    private static final String GIOVANNI = "BRNGNN71B26L219T";

    private final Town town = new Town(TestDatabase.postgres());
    private final Person squatter = town.folk.settle(MARIO);
    private final Person mario = town.folk.settle(MARIO);

    @BeforeEach
    void anAddressToWriteTo() {
        squatter.attributes.put(UserModel.EMAIL, "squatter@example.org");
    }

    /** The outbox of all towns is one, and gives out its oldest messages first. */
    @AfterEach
    void nothingStaysInTheOutbox() {
        town.sql("DELETE FROM CIT_OUTBOX WHERE REALM_ID = ?");
    }

    @Test
    void whoOnlyTypedItLosesItAndIsTold() {
        var giovanni = town.folk.settle(GIOVANNI);
        prove(mario);

        assertNull(squatter.fiscalNumber());
        assertEquals(MARIO, mario.fiscalNumber());
        assertEquals(GIOVANNI, giovanni.fiscalNumber());
        var mail = onlyMail();
        assertEquals("squatter@example.org", mail.recipient());
        assertEquals("cittadinoFiscalNumberLost", mail.template());
        assertEquals("email", mail.channel());
        assertEquals(Map.of(), mail.texts());
        assertEquals("de", mail.locale());
    }

    @Test
    void theMailIsInTheReadersLanguage() {
        squatter.attributes.put(UserModel.LOCALE, "sl");
        prove(mario);

        assertEquals("sl", onlyMail().locale());
    }

    @Test
    void whoHasNoAddressLosesItToo() {
        squatter.attributes.remove(UserModel.EMAIL);
        prove(mario);

        assertNull(squatter.fiscalNumber());
        assertEquals(List.of(), town.rows("CIT_OUTBOX"));
    }

    @Test
    void aMessageThatWaitsForTheOtherStaysInTheQueue() {
        town.run(session -> new Outbox(session).queue(Samples.message(squatter.id), Duration.ZERO));
        prove(mario);

        assertEquals(2, town.rows("CIT_OUTBOX").size());
    }

    @Test
    void aDirectoryThatTakesNoChangesDoesNotStandInTheWay() {
        squatter.readOnly();
        prove(mario);

        assertEquals(true, mario.isShownStrong());
        assertEquals(List.of(), town.rows("CIT_OUTBOX"));
    }

    @Test
    void aProofThatIsNotEnoughTakesNothingFromAnybody() {
        town.run(session ->
                Assurance.raise(session, mario.model(), EvidenceKind.REGISTER_MATCH, "table", Optional.empty()));

        assertEquals(MARIO, squatter.fiscalNumber());
    }

    /** Else whoever registers with a stranger's codice fiscale would learn that it has an account. */
    @Test
    void whoTypesAProvenOneLaterIsNotToldAnything() {
        prove(mario);
        var latecomer = town.folk.settle(MARIO);
        town.run(session -> Assurance.settle(session, latecomer.model()));
        town.run(session -> Assurance.settle(session, mario.model()));

        assertEquals(MARIO, latecomer.fiscalNumber());
        onlyMail();
    }

    @Test
    void whoHasTheNewNumberOfAStrongAccountLosesItAsWell() {
        prove(mario);
        var giovanni = town.folk.settle(GIOVANNI);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);
        prove(mario);

        assertNull(giovanni.fiscalNumber());
    }

    private void prove(Person who) {
        assertEquals(
                RaiseOutcome.STRONG,
                town.ask(session ->
                        Assurance.raise(session, who.model(), EvidenceKind.COUNTER, "desk", Optional.empty())));
    }

    private OutboxMessage onlyMail() {
        var id = town.only("CIT_OUTBOX", "ID");
        return town.ask(session -> new Outbox(session).read(new OutboxEntry(id, town.realmId, 0)))
                .orElseThrow();
    }
}
