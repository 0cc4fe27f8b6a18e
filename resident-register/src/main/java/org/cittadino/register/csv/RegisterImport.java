// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.cittadino.register.csv.ImportOutcome.Objection;
import org.cittadino.store.ResidentGeneration;
import org.cittadino.store.ResidentGenerations;
import org.keycloak.models.KeycloakSession;

/**
 * Takes a file of the registry office in. It runs for minutes and commits as it goes, so it belongs in the background,
 * in a session without a transaction of its own. Stopped half-way, the next run with the same file goes on.
 */
public final class RegisterImport {
    private final ResidentGenerations loads;
    private final ImportRules rules;

    public RegisterImport(KeycloakSession session, ImportRules rules) {
        this.loads = new ResidentGenerations(session);
        this.rules = rules;
    }

    /**
     * Loads a file and compares it with the register in use, which stays what it is. A later {@link #use} of the same
     * file finds it loaded; else it is erased a day later.
     *
     * @param progress told how much is done, from 0 to 100
     * @throws IOException if the file cannot be opened or breaks off
     */
    public ImportOutcome tryOut(RegisterFile file, CsvLayout layout, IntConsumer progress) throws IOException {
        return run(file, layout, progress, false);
    }

    /** Loads a file and makes it the register, if nothing speaks against it. */
    public ImportOutcome use(RegisterFile file, CsvLayout layout, IntConsumer progress) throws IOException {
        return run(file, layout, progress, true);
    }

    private ImportOutcome run(RegisterFile file, CsvLayout layout, IntConsumer progress, boolean use)
            throws IOException {
        try {
            var load = loads.open(SourceName.of(file, layout));
            var loading = new LoadedFile(loads, load, layout, rules, progress);
            load(file, loading, load.id());
            return decide(load, report(load, loading), use);
        } catch (Unreadable unreadable) {
            return unreadable.outcome();
        }
    }

    private void load(RegisterFile file, LoadedFile loading, String id) throws IOException, Unreadable {
        try {
            loading.load(file);
        } catch (Unreadable unreadable) {
            if (unreadable.isTheFilesFault()) {
                loads.remove(id);
            }
            throw unreadable;
        }
    }

    private ImportReport report(ResidentGeneration load, LoadedFile loading) {
        var differences = loads.differences(load.id());
        return new ImportReport(
                loading.rows(),
                differences.after(),
                loading.rejections().reasons(),
                loading.rejections().first(),
                differences);
    }

    private ImportOutcome decide(ResidentGeneration load, ImportReport report, boolean use) {
        var differences = report.differences();
        if (report.accepted() == 0) {
            loads.remove(load.id());
            return new ImportOutcome.Refused(Objection.NOBODY, report);
        }
        if (differences.lostShare() > rules.greatestLoss()) {
            return new ImportOutcome.Refused(Objection.TOO_MANY_LOST, report);
        }
        if (!use) {
            return new ImportOutcome.Tried(report);
        }
        if (!loads.activate(load.id(), differences)) {
            return new ImportOutcome.Refused(Objection.OVERTAKEN, report);
        }
        loads.remove(differences.inUse());
        return new ImportOutcome.InUse(report);
    }
}
