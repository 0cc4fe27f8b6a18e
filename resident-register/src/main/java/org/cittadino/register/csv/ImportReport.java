// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.util.List;
import java.util.Map;
import org.cittadino.store.RegisterDifferences;

/**
 * What an import found, without a value from the file.
 *
 * @param rows rows of the file below its header
 * @param accepted people taken
 * @param reasons how many rows were refused, by {@code field:reason}
 * @param rejected the first refused rows, to look them up in the file
 * @param differences from the register in use
 */
public record ImportReport(
        long rows,
        long accepted,
        Map<String, Long> reasons,
        List<RejectedRow> rejected,
        RegisterDifferences differences) {

    /** Rows that were not taken. */
    public long rejectedRows() {
        return rows - accepted;
    }
}
