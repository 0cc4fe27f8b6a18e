// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.delivery.letter.LetterPrinter;
import org.cittadino.domain.letter.LetterState;
import org.cittadino.domain.person.Address;
import org.cittadino.store.Letter;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;
import org.cittadino.store.Letters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** Letters on their way to paper. */
class LettersResourceTest {
    private static final LetterBatch BATCH = new LetterBatch("b1", 7, Instant.EPOCH, 1, false);
    private static final LetterBatch PRINTED = new LetterBatch("b0", 6, Instant.EPOCH, 1, true);
    private static final LetterContent LETTER = new LetterContent(
            "u1", "Ada Rossi", new Address("H501", "", "Via", "1", "00186"), "a.rossi", "it", "ABCDE12345");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final DeskDoor door = mock(DeskDoor.class);
    private final LettersResource letters = new LettersResource(session, door);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final MockedStatic<Answers> answers = mockStatic(Answers.class);
    private boolean waits = true;
    private boolean lands = true;

    @BeforeEach
    void anOfficialWhoMayIssue() {
        var official = new Official(mock(UserModel.class), new AccessToken(), mock(ClientModel.class));
        when(door.open(eq(DeskRole.ISSUE), any())).thenAnswer(asked -> {
            Function<Official, Response> act = asked.getArgument(1);
            return act.apply(official);
        });
        mocked.add(answers);
        mocked.add(mockStatic(DeskAddress.class));
        mocked.add(mockConstruction(DeskAudit.class, (made, how) -> doAnswer(
                        asked -> done.add(asked.getArgument(2) + " " + asked.getArgument(1)))
                .when(made)
                .record(any(), any(), any())));
        mocked.add(mockConstruction(Letters.class, (made, how) -> {
            when(made.batches(anyInt(), anyInt())).thenReturn(List.of(BATCH, PRINTED));
            when(made.contents("b1")).thenReturn(List.of(LETTER));
            when(made.gather(anyInt())).thenAnswer(asked -> waits ? Optional.of(BATCH) : Optional.empty());
            when(made.printed(any())).thenAnswer(asked -> asked.getArgument(0).equals("b1"));
            when(made.numbered("7-1"))
                    .thenReturn(Optional.of(new Letter("l1", "7-1", LetterState.PRINTED, Instant.EPOCH)));
            when(made.returned("l1")).thenAnswer(asked -> lands);
        }));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void aBatchIsGatheredAndRecorded() {
        letters.gather(Samples.body("{\"most\":100}"));

        assertEquals(List.of("gather b1"), done);
    }

    @Test
    void whereNothingWaitsThereIsNoBatch() {
        waits = false;

        assertRefused(Problem.NOTHING_WAITS, () -> letters.gather(Samples.body("{\"most\":100}")));
        assertRefused(Problem.BAD_REQUEST, () -> letters.gather(Samples.body("{\"most\":0}")));
        assertRefused(Problem.BAD_REQUEST, () -> letters.gather(Samples.body("{\"most\":501}")));
    }

    @Test
    void paperJamsSoTheyAreFetchedAgainAndEachTimeIsRecorded() throws IOException {
        letters.pdf("b1");
        letters.pdf("b1");
        letters.csv("b1");

        assertEquals(List.of("fetch-pdf b1", "fetch-pdf b1", "fetch-csv b1"), done);
        answers.verify(() -> Answers.file(eq("text/csv;charset=UTF-8"), eq("letters-7.csv"), any()));
    }

    @Test
    void theFileIsWrittenWhenItIsSent() throws IOException {
        var sent = new ByteArrayOutputStream();
        answers.when(() -> Answers.file(any(), any(), any())).thenAnswer(asked -> {
            asked.<StreamingOutput>getArgument(2).write(sent);
            return mock(Response.class);
        });

        try (var printer = mockConstruction(LetterPrinter.class, (made, context) -> doAnswer(asked -> {
                    asked.<OutputStream>getArgument(2).write("letters".getBytes(StandardCharsets.UTF_8));
                    return null;
                })
                .when(made)
                .print(any(), any(), any()))) {
            letters.pdf("b1");
            assertEquals(1, printer.constructed().size());
        }

        assertEquals("letters", sent.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsPrintedIsGone() {
        assertRefused(Problem.PRINTED, () -> letters.pdf("b0"));
        assertRefused(Problem.PRINTED, () -> letters.csv("b0"));
        assertRefused(Problem.PRINTED, () -> letters.printed("b0"));
        assertEquals(List.of(), done);
    }

    @Test
    void whatNeverWasIsNotFound() {
        assertRefused(Problem.NOT_FOUND, () -> letters.pdf("b9"));
        assertRefused(Problem.NOT_FOUND, () -> letters.printed("b9"));
        assertRefused(Problem.NOT_FOUND, () -> letters.returned("9-9"));
    }

    @Test
    void printedIsSaidAndRecorded() {
        letters.printed("b1");

        assertEquals(List.of("printed b1"), done);
    }

    @Test
    void aLetterComesBackOnce() {
        letters.returned("7-1");
        lands = false;

        assertRefused(Problem.CHANGED, () -> letters.returned("7-1"));
        assertEquals(List.of("returned l1"), done);
    }

    private static void assertRefused(Problem problem, Executable request) {
        assertEquals(problem, assertThrows(Refused.class, request).problem());
    }
}
