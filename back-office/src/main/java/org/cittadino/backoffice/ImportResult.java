// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cittadino.register.csv.ImportOutcome;
import org.cittadino.register.csv.ImportReport;
import org.cittadino.store.ImportState;

/** What became of a file, as it is kept and shown: lines, columns, reasons and counts, never a value. */
record ImportResult(ImportState state, Map<String, Object> report) {
    static ImportResult of(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Tried tried) {
            return new ImportResult(ImportState.TRIED, report(tried.report()));
        }
        if (outcome instanceof ImportOutcome.InUse used) {
            return new ImportResult(ImportState.IN_USE, report(used.report()));
        }
        if (outcome instanceof ImportOutcome.Refused refused) {
            var report = report(refused.report());
            report.put("objection", refused.objection().name());
            return new ImportResult(ImportState.REFUSED, report);
        }
        var unreadable = (ImportOutcome.Unreadable) outcome;
        return new ImportResult(
                ImportState.UNREADABLE, Map.of("reason", unreadable.reason().name(), "detail", unreadable.detail()));
    }

    static ImportResult broken() {
        return new ImportResult(ImportState.BROKEN, Map.of());
    }

    private static Map<String, Object> report(ImportReport report) {
        var differences = report.differences();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("rows", report.rows());
        shown.put("accepted", report.accepted());
        shown.put("rejectedRows", report.rejectedRows());
        shown.put("reasons", report.reasons());
        shown.put("rejected", report.rejected());
        shown.put(
                "differences",
                Map.of(
                        "before", differences.before(),
                        "after", differences.after(),
                        "added", differences.added(),
                        "changed", differences.changed(),
                        "ceased", differences.ceased(),
                        "missing", differences.missing(),
                        "compared", differences.compared()));
        return shown;
    }
}
