// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cittadino.register.csv.ImportOutcome;
import org.cittadino.register.csv.ImportOutcome.Objection;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.cittadino.register.csv.ImportReport;
import org.cittadino.register.csv.RejectedRow;
import org.cittadino.store.ImportState;
import org.cittadino.store.RegisterDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What is told of a file. */
class ImportResultTest {
    private static final ImportReport REPORT = new ImportReport(
            3,
            2,
            Map.of("status:UNKNOWN_STATUS", 1L),
            List.of(new RejectedRow(4, "status", "UNKNOWN_STATUS")),
            new RegisterDifferences("old", 1, 2, 1, 0, 0, 0, true));

    static final List<Arguments> OUTCOMES = List.of(
            Arguments.of(new ImportOutcome.Tried(REPORT), ImportState.TRIED, "\"rows\":3"),
            Arguments.of(new ImportOutcome.InUse(REPORT), ImportState.IN_USE, "\"rejectedRows\":1"),
            Arguments.of(
                    new ImportOutcome.Refused(Objection.TOO_MANY_LOST, REPORT),
                    ImportState.REFUSED,
                    "\"objection\":\"TOO_MANY_LOST\""),
            Arguments.of(
                    new ImportOutcome.Unreadable(Reason.CHARSET, "line 3"),
                    ImportState.UNREADABLE,
                    "\"detail\":\"line 3\""));

    @ParameterizedTest
    @FieldSource("OUTCOMES")
    void eachOutcomeHasItsStateAndItsWords(ImportOutcome outcome, ImportState state, String words) {
        var result = ImportResult.of(outcome);

        assertEquals(state, result.state());
        var text = Answers.text(result.report());
        assertTrue(text.contains(words), text);
    }

    @Test
    void aRefusedRowIsNamedByLineColumnAndReason() {
        var text = Answers.text(ImportResult.of(new ImportOutcome.Tried(REPORT)).report());

        assertTrue(text.contains("{\"line\":4,\"field\":\"status\",\"reason\":\"UNKNOWN_STATUS\"}"), text);
    }

    @Test
    void theInnerNameOfARegisterIsNotTold() {
        var all = OUTCOMES.stream()
                .flatMap(arguments -> Stream.of((ImportOutcome) arguments.get()[0]))
                .map(outcome -> Answers.text(ImportResult.of(outcome).report()))
                .toList();

        assertEquals(4, all.size());
        all.forEach(text -> assertTrue(!text.contains("old"), text));
    }
}
