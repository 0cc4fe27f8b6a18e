// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cittadino.domain.assurance.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.UserModel;

/** Which accounts are of the old kind, and when their holders are told. */
class LegacyAccountsIT {
    private static final Duration MONTH = Duration.ofDays(30);

    private final Town town = new Town(TestDatabase.postgres());
    private final String id = UUID.randomUUID().toString();
    private String fiscalNumber = "";

    @Test
    void theUserNameTells() {
        assertTrue(isWeakAndOld("m.rossi1234", ""));
        assertFalse(isWeakAndOld("mario@example.org", ""));
    }

    @Test
    void soDoesWhereTheAccountComesFrom() {
        evidence(EvidenceKind.IMPORTED);
        assertTrue(isWeakAndOld("mario@example.org", ""));
        town.run(session -> CollectedEvidence.revoke(session, id));
        assertTrue(isWeakAndOld("mario@example.org", ""));
    }

    @ParameterizedTest
    @CsvSource({"origin=web, true", "origin=desk, false", "origin=, false", "=web, false", "origin, false", "'', false"
    })
    void soDoesAnAttributeTheTownNames(String written, boolean isOld) {
        town.attribute(LegacySettings.ATTRIBUTE, written);

        assertEquals(isOld, isWeakAndOld("mario@example.org", "web"));
    }

    @Test
    void aPatternNobodyCanReadTellsNobody() {
        town.attribute(LegacySettings.NAMES, "(a+)+");

        assertFalse(isWeakAndOld("m.rossi1234", ""));
    }

    @Test
    void anAccountThatWasRaisedIsNotAskedAgain() {
        fiscalNumber = "RSSMRA80A01H501U";
        evidence(EvidenceKind.COUNTER);

        assertFalse(isWeakAndOld("m.rossi1234", ""));
    }

    @Test
    void whatProvesNobodyRaisesNobody() {
        evidence(EvidenceKind.COUNTER);

        assertTrue(isWeakAndOld("m.rossi1234", ""));
    }

    @Test
    void theNoticeIsDueUntilItIsAnsweredAndAgainAfterItsPause() {
        assertTrue(isDue(MONTH));
        noticed();
        var answered = Long.parseLong(town.only("CIT_LEGACY_ACCOUNT", "NOTICED_AT"));

        town.freeze(answered + MONTH.toMillis() - 1);
        assertFalse(isDue(MONTH));
        assertTrue(isDue(Duration.ZERO));
        town.freeze(answered + MONTH.toMillis());
        assertTrue(isDue(MONTH));
    }

    @Test
    void anAnswerGivenTwiceAtOnceIsOneAnswer() {
        Together.run(8, () -> {
            noticed();
            return true;
        });

        assertFalse(isDue(MONTH));
        assertEquals(1, town.rows("CIT_LEGACY_ACCOUNT").size());
    }

    @Test
    void leavingTheCampaignsIsNoAnswerToTheNotice() {
        town.run(session -> new LegacyAccounts(session).leave(id));

        assertTrue(isDue(MONTH));
    }

    private void noticed() {
        town.run(session -> new LegacyAccounts(session).noticed(id));
    }

    private boolean isDue(Duration pause) {
        return town.yes(session -> new LegacyAccounts(session).isNoticeDue(id, pause));
    }

    private boolean isWeakAndOld(String userName, String origin) {
        var citizen = Doubles.of(
                UserModel.class,
                Map.of(
                        "getId", none -> id,
                        "getUsername", none -> userName,
                        "getFirstAttribute", name -> fiscalNumber,
                        "getAttributeStream", name -> Stream.of(origin)));
        return town.yes(session -> new LegacyAccounts(session).isWeakAndOld(citizen));
    }

    private void evidence(EvidenceKind kind) {
        town.run(session -> CollectedEvidence.handIn(session, id, kind, "desk", Optional.empty()));
    }
}
