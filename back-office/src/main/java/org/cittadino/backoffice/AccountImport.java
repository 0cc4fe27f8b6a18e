// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.cittadino.register.csv.CsvTable;
import org.cittadino.register.csv.RegisterFile;
import org.cittadino.register.csv.Unreadable;
import org.cittadino.store.ImportState;
import org.cittadino.store.LegacyFiles;
import org.cittadino.store.LegacyFiles.Place;
import org.cittadino.store.OwnTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/**
 * Opens accounts for a file of old user names, a hundred rows in a transaction. The file is read twice: one that is
 * broken at its end opens none. The place is written with the accounts, so that a run that fell has done each row once.
 */
final class AccountImport {
    static final int MOST_ROWS = 50_000;
    private static final int AT_ONCE = 100;

    private final KeycloakSession session;
    private final String official;
    private final RegisterFile file;
    private final AccountsFile settings;

    private final AccountReport report = new AccountReport();
    private final List<AccountRow> waiting = new ArrayList<>();
    private Place place = new Place("", 0, 0);
    private long validBefore;

    AccountImport(KeycloakSession session, String official, RegisterFile file, AccountsFile settings) {
        this.session = session;
        this.official = official;
        this.file = file;
        this.settings = settings;
    }

    ImportResult run(IntConsumer progress) throws IOException, Unreadable {
        if (isTooLong()) {
            return new ImportResult(
                    ImportState.REFUSED, Map.of("reason", "TOO_MANY_ROWS", "detail", "at most " + MOST_ROWS));
        }
        if (settings.trial()) {
            walk(progress);
            return new ImportResult(ImportState.TRIED, report.shown());
        }
        var files = new LegacyFiles(session);
        place = files.open(CsvTable.nameOf(file, settings.layout()));
        var createdBefore = place.created();
        walk(progress);
        report.before(validBefore, createdBefore);
        files.end(place);
        return new ImportResult(ImportState.DONE, report.shown());
    }

    private boolean isTooLong() throws IOException, Unreadable {
        try (var table = open()) {
            var rows = 0;
            while (table.next().isPresent()) {
                rows++;
            }
            return rows > MOST_ROWS;
        }
    }

    private CsvTable open() throws IOException, Unreadable {
        return CsvTable.open(file, settings.layout(), AccountRow.REQUIRED);
    }

    private void walk(IntConsumer progress) throws IOException, Unreadable {
        var doneBefore = place.rows();
        try (var table = open()) {
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                report.row();
                read(row.get(), report.rows() <= doneBefore);
                if (report.rows() - place.rows() >= AT_ONCE) {
                    settle();
                    progress.accept(table.percent());
                }
            }
            settle();
            progress.accept(100);
        }
    }

    private void read(CsvTable.Row row, boolean isDone) {
        if (!row.isWhole()) {
            report.rejected(row.line(), "row", "COLUMNS");
            return;
        }
        try {
            var account = AccountRow.read(row.line(), row.cells());
            if (isDone) {
                validBefore++;
            } else {
                waiting.add(account);
            }
        } catch (AccountRow.Flaw flaw) {
            report.rejected(row.line(), flaw.column(), flaw.reason());
        }
    }

    private void settle() {
        if (report.rows() <= place.rows()) {
            return;
        }
        var answers = answers();
        var created = answers.values().stream()
                .filter(answer -> answer == AccountOpener.Answer.CREATED)
                .count();
        answers.forEach(report::answered);
        waiting.clear();
        place = new Place(place.id(), report.rows(), place.created() + created);
    }

    private Map<AccountRow, AccountOpener.Answer> answers() {
        if (settings.trial()) {
            return OwnTransaction.call(session, own -> each(own, AccountOpener::ask));
        }
        try {
            return OwnTransaction.call(session, this::open);
        } catch (ModelDuplicateException quicker) {
            // somebody took a name or an address in the same moment, and is seen now
            return OwnTransaction.call(session, this::open);
        }
    }

    private Map<AccountRow, AccountOpener.Answer> open(KeycloakSession own) {
        var answers = each(own, AccountOpener::open);
        var created = answers.values().stream()
                .filter(answer -> answer == AccountOpener.Answer.CREATED)
                .count();
        if (!LegacyFiles.advance(own, place, report.rows(), place.created() + created)) {
            throw new IllegalStateException("another run goes on with this file");
        }
        return answers;
    }

    private Map<AccountRow, AccountOpener.Answer> each(
            KeycloakSession own, BiFunction<AccountOpener, AccountRow, AccountOpener.Answer> act) {
        var opener = new AccountOpener(own, official);
        return waiting.stream()
                .collect(Collectors.toMap(row -> row, row -> act.apply(opener, row), (a, b) -> a, LinkedHashMap::new));
    }
}
