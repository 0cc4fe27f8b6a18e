// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.cittadino.register.csv.CsvLayout;
import org.cittadino.register.csv.RegisterFile;
import org.cittadino.store.ImportState;
import org.cittadino.store.LegacyFiles;
import org.cittadino.store.LegacyFiles.Place;
import org.cittadino.store.OwnTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;

/** Rows of old user names on their way to accounts, with transactions that are kept or thrown away. */
class AccountImportTest {
    private static final CsvLayout LAYOUT =
            CsvLayout.parse("utf-8", ";", ResidentColumns.parse(""), ResidentFormat.usual());

    private final List<Long> opened = new ArrayList<>();
    private final List<Long> inThisTransaction = new ArrayList<>();
    private Place place = new Place("f1", 0, 0);
    private Place noted = place;
    private long breaksAt = -1;

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final MockedStatic<OwnTransaction> transactions = mockStatic(OwnTransaction.class);
    private final MockedStatic<LegacyFiles> advances = mockStatic(LegacyFiles.class);
    private final MockedConstruction<LegacyFiles> files = mockConstruction(LegacyFiles.class, (made, created) -> {
        when(made.open(any())).thenAnswer(asked -> place);
        doAnswer(asked -> {
                    place = new Place("f1", 0, 0);
                    return null;
                })
                .when(made)
                .end(any());
    });
    private final MockedConstruction<AccountOpener> openers = mockConstruction(AccountOpener.class, (made, created) -> {
        when(made.open(any())).thenAnswer(asked -> open(asked.getArgument(0)));
        when(made.ask(any())).thenReturn(AccountOpener.Answer.CREATED);
    });

    @BeforeEach
    void transactionsThatForgetWhatBroke() {
        transactions
                .when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(asked -> inTransaction(asked.<Function<KeycloakSession, ?>>getArgument(1)));
        advances.when(() -> LegacyFiles.advance(any(), any(), anyLong(), anyLong()))
                .thenAnswer(asked -> {
                    noted = new Place("f1", asked.<Long>getArgument(2), asked.<Long>getArgument(3));
                    return true;
                });
    }

    @AfterEach
    void theRealOnesAgain() {
        List.of(transactions, advances).forEach(MockedStatic::close);
        List.of(files, openers).forEach(MockedConstruction::close);
    }

    @Test
    void eachRowIsDoneOnceWhereverItBreaks() throws IOException {
        for (var fall = 2L; fall <= 251; fall += 83) {
            opened.clear();
            breaksAt = fall;
            assertThrows(IllegalStateException.class, () -> run(file(250), false));
            breaksAt = -1;

            var result = run(file(250), false);

            assertEquals(LongStream.rangeClosed(2, 251).boxed().toList(), opened, "fell at " + fall);
            assertEquals(ImportState.DONE, result.state());
            assertEquals(250L, result.report().get("created"));
            assertEquals(0L, result.report().get("skipped"));
        }
    }

    @Test
    void aTrialOpensNothing() throws IOException {
        var result = run(file(250), true);

        assertEquals(List.of(), opened);
        assertEquals(ImportState.TRIED, result.state());
        assertEquals(250L, result.report().get("created"));
    }

    @Test
    void aFileThatIsBrokenAtItsEndOpensNothing() throws IOException {
        var result = run(file("username\nm.rossi1\n\"m.rossi2\nm.rossi3\n"), false);

        assertEquals(ImportState.UNREADABLE, result.state());
        assertEquals(List.of(), opened);
    }

    @Test
    void aFileHasItsLength() throws IOException {
        assertEquals(ImportState.DONE, run(file(AccountImport.MOST_ROWS), false).state());
        assertEquals(
                ImportState.REFUSED,
                run(file(AccountImport.MOST_ROWS + 1), false).state());
    }

    @Test
    void aRowWithAFlawIsNamedByLineAndTheOthersAreDone() throws IOException {
        var result = run(file("username;email\nm.rossi1;\nm rossi2;\nm.rossi3;nowhere\nm.rossi4\nm.rossi5;\n"), false);

        assertEquals(List.of(2L, 6L), opened);
        assertEquals(3L, result.report().get("rejectedRows"));
        assertEquals(
                "{email:NOT_AN_ADDRESS=1, row:COLUMNS=1, username:CHARACTERS=1}",
                String.valueOf(result.report().get("reasons")));
    }

    private ImportResult run(RegisterFile file, boolean trial) throws IOException {
        return new AccountsFile(trial, LAYOUT).read(session, "giulia", file, percent -> {});
    }

    private AccountOpener.Answer open(AccountRow row) {
        if (row.line() == breaksAt) {
            throw new IllegalStateException("the server fell");
        }
        inThisTransaction.add(row.line());
        return AccountOpener.Answer.CREATED;
    }

    private Object inTransaction(Function<KeycloakSession, ?> work) {
        inThisTransaction.clear();
        noted = place;
        var result = work.apply(session);
        opened.addAll(inThisTransaction);
        place = noted;
        return result;
    }

    private static RegisterFile file(int rows) {
        var text = new StringBuilder("username\n");
        IntStream.range(0, rows)
                .forEach(row -> text.append("m.rossi").append(row).append('\n'));
        return file(text.toString());
    }

    private static RegisterFile file(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RegisterFile() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
