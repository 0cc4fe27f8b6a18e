// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of the rows of a file of old user names; remembers the first that were refused, by line only. */
final class AccountReport {
    private static final int MOST_SHOWN = 200;

    private final Map<String, Long> reasons = new TreeMap<>();
    private final List<Map<String, Object>> rejected = new ArrayList<>();
    private long rows;
    private long created;
    private long skipped;
    private long rejectedRows;

    long rows() {
        return rows;
    }

    long created() {
        return created;
    }

    void row() {
        rows++;
    }

    /**
     * What an earlier run did with the same file.
     *
     * @param createdThen of those rows that could be accounts
     */
    void before(long rowsThen, long createdThen) {
        created += createdThen;
        skipped += rowsThen - createdThen;
    }

    void answered(AccountRow row, AccountOpener.Answer answer) {
        switch (answer) {
            case CREATED -> created++;
            case SKIPPED -> skipped++;
            case EMAIL_TAKEN -> rejected(row.line(), AccountRow.EMAIL, "TAKEN");
        }
    }

    void rejected(long line, String column, String reason) {
        rejectedRows++;
        reasons.merge(column + ":" + reason, 1L, Long::sum);
        if (rejected.size() < MOST_SHOWN) {
            rejected.add(Map.of("line", line, "field", column, "reason", reason));
        }
    }

    Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("read", rows);
        shown.put("created", created);
        shown.put("skipped", skipped);
        shown.put("rejectedRows", rejectedRows);
        shown.put("reasons", reasons);
        shown.put("rejected", rejected);
        return shown;
    }
}
