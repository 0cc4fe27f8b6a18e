// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.scan.ScanCleaner;
import org.cittadino.scan.ScanOutcome;
import org.cittadino.scan.ScanProblem;
import org.cittadino.store.Limits;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.cittadino.store.TooManyScans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.common.ClientConnection;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.mockito.ScopedMock;

/** One scan on its way in. */
class ScanIntakeTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<byte[]> cleaned = new ArrayList<>();
    private final byte[] page = {7, 7, 7};
    private ScanOutcome outcome = new ScanOutcome.Clean(List.of(page));
    private int there;
    private Optional<String> reached = Optional.empty();
    private boolean inParallel;

    @BeforeEach
    void aStoreInMemory() {
        var context = mock(KeycloakContext.class);
        var connection = mock(ClientConnection.class);
        when(session.getContext()).thenReturn(context);
        when(context.getConnection()).thenReturn(connection);
        when(connection.getRemoteHost()).thenReturn("192.0.2.1");
        mocked.add(mockConstruction(Scans.class, (made, created) -> when(made.of("reg-1"))
                .thenAnswer(call -> Collections.nCopies(there, new ScanFile("s", 1, 1, Instant.EPOCH)))));
        mocked.add(mockConstruction(Limits.class, (made, created) -> {
            when(made.take(any(), anyString())).thenAnswer(call -> counted(call.getArgument(1)));
            doAnswer(call -> done.add("gave back " + call.getArgument(1)))
                    .when(made)
                    .giveBack(any(), anyString());
        }));
        var cleaner = mockStatic(ScanCleaner.class);
        cleaner.when(() -> ScanCleaner.clean(any(), anyString())).thenAnswer(call -> {
            cleaned.add(call.getArgument(0));
            done.add("cleaned for " + call.getArgument(1));
            return outcome;
        });
        var watermark = mockStatic(ScanWatermark.class);
        watermark.when(() -> ScanWatermark.of(any())).thenReturn("the town");
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(session));
        var scans = mockStatic(Scans.class);
        scans.when(() -> Scans.put(any(), anyString(), anyList())).thenAnswer(call -> {
            if (inParallel) {
                throw mock(TooManyScans.class);
            }
            done.add("kept " + call.<List<byte[]>>getArgument(2).get(0)[0] + " of " + call.getArgument(1));
            return "scan-1";
        });
        mocked.addAll(List.of(cleaner, watermark, own, scans));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    private boolean counted(String subject) {
        done.add("counted " + subject);
        return !reached.equals(Optional.of(subject));
    }

    private ScanNotice take(byte[] bytes) {
        var sent = new SentForms().file(bytes);
        return new ScanIntake(session, "reg-1").take(UploadedForm.of(sent.request));
    }

    @Test
    void itIsCountedCleanedAndKept() {
        assertEquals(ScanNotice.TAKEN, take(new byte[] {1, 2}));

        assertEquals(List.of("counted reg-1", "counted 192.0.2.1", "cleaned for the town", "kept 7 of reg-1"), done);
    }

    @Test
    void nothingOfItStaysInMemory() {
        take(new byte[] {1, 2});

        assertArrayEquals(new byte[2], cleaned.get(0));
        assertArrayEquals(new byte[3], page);
    }

    @Test
    void whatCannotBeAScanIsNotEvenCounted() {
        assertEquals(ScanNotice.EMPTY, take(new byte[0]));
        assertEquals(ScanNotice.TOO_LARGE, take(new byte[ScanIntake.MOST_BYTES + 1]));
        there = Scans.MOST;
        assertEquals(ScanNotice.FULL, take(new byte[] {1}));

        assertEquals(List.of(), done);
    }

    @Test
    void tooManyTriesAreNotDecoded() {
        reached = Optional.of("reg-1");
        assertEquals(ScanNotice.TOO_OFTEN, take(new byte[] {1}));
        reached = Optional.of("192.0.2.1");
        assertEquals(ScanNotice.TOO_OFTEN, take(new byte[] {1}));

        assertEquals(List.of("counted reg-1", "counted reg-1", "counted 192.0.2.1"), done);
    }

    @ParameterizedTest
    @EnumSource(ScanProblem.class)
    void eachProblemHasAWord(ScanProblem problem) {
        outcome = new ScanOutcome.Refused(problem);

        assertEquals(problem.name(), take(new byte[] {1}).name());
    }

    @Test
    void whoFindsTheServerBusyHasNotTried() {
        outcome = new ScanOutcome.Refused(ScanProblem.BUSY);
        take(new byte[] {1});

        assertEquals(List.of("gave back reg-1", "gave back 192.0.2.1"), done.subList(3, done.size()));
    }

    @Test
    void ofTwoAtOnceTheLastFindsItFull() {
        inParallel = true;

        assertEquals(ScanNotice.FULL, take(new byte[] {1}));
    }
}
