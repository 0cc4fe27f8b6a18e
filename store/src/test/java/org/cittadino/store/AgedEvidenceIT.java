// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Townsfolk.Person;
import org.junit.jupiter.api.Test;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSession;

/** What happens to the level when time goes by. */
class AgedEvidenceIT {
    private static final String MARIO = "RSSMRA80A01H501U";
    private static final String GIOVANNI = "BRNGNN71B26L219T";
    private static final Duration DAY = Duration.ofDays(1);

    private final Town town = new Town(TestDatabase.postgres());
    private final Person mario = town.folk.settle(MARIO);
    private final Person giovanni = town.folk.settle(GIOVANNI);

    @Test
    void whoseEvidenceHasEndedFallsAndIsLoggedOut() {
        raise(mario, EvidenceKind.DOCUMENT_SCAN, Optional.of(DAY));
        raise(giovanni, EvidenceKind.DOCUMENT_SCAN, Optional.of(DAY.multipliedBy(2)));
        aDayLater();
        town.run(AgedEvidence::settle);

        assertTrue(mario.isShownWeak());
        assertTrue(giovanni.isShownStrong());
        assertEquals(List.of(mario.id, "offline"), List.copyOf(town.folk.ended));
    }

    @Test
    void whoHasOtherEvidenceStaysStrong() {
        raise(mario, EvidenceKind.DOCUMENT_SCAN, Optional.of(DAY));
        raise(mario, EvidenceKind.COUNTER, Optional.empty());
        aDayLater();
        town.run(AgedEvidence::settle);

        assertTrue(mario.isShownStrong());
    }

    @Test
    void whatIsSettledIsNotLookedForAgain() {
        raise(mario, EvidenceKind.DOCUMENT_SCAN, Optional.of(DAY));
        aDayLater();
        town.run(AgedEvidence::settle);
        town.run(AgedEvidence::settle);

        assertEquals(town.only("CIT_EVIDENCE", "EXPIRES_AT"), town.only("CIT_EVIDENCE", "REVOKED_AT"));
        assertEquals(2, town.folk.ended.size());
    }

    @Test
    void whatBelongsToNobodyAnyMoreStandsInNobodysWay() {
        raise(mario, EvidenceKind.DOCUMENT_SCAN, Optional.of(DAY));
        raise(giovanni, EvidenceKind.DOCUMENT_SCAN, Optional.of(DAY));
        town.folk.leave(mario);
        aDayLater();
        town.run(AgedEvidence::settle);

        assertTrue(giovanni.isShownWeak());
    }

    @Test
    void nodesTakeTurns() {
        var session = mock(KeycloakSession.class);
        var cluster = mock(ClusterProvider.class);
        when(session.getProvider(ClusterProvider.class)).thenReturn(cluster);

        AgedEvidence.round(session);

        verify(cluster).executeIfNotExecuted(anyString(), anyInt(), any());
    }

    private void raise(Person who, EvidenceKind kind, Optional<Duration> life) {
        assertEquals(
                RaiseOutcome.STRONG, town.ask(session -> Assurance.raise(session, who.model(), kind, "desk", life)));
    }

    private void aDayLater() {
        town.sql("UPDATE CIT_EVIDENCE SET EXPIRES_AT = EXPIRES_AT - ? WHERE REALM_ID = ?", DAY.toMillis());
    }
}
