// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

/**
 * A row that was not taken.
 *
 * @param line first line of the row in the file, the header being line 1
 * @param field where the flaw is, by its name in the settings; {@code row} if in no single place
 * @param reason what the flaw is
 */
public record RejectedRow(long line, String field, String reason) {
    /** Another number of columns than the header. */
    static final String COLUMNS = "COLUMNS";

    /** Somebody with that codice fiscale stands further up. */
    static final String DUPLICATE = "DUPLICATE";

    static RejectedRow whole(long line, String reason) {
        return new RejectedRow(line, "row", reason);
    }

    String key() {
        return field + ":" + reason;
    }
}
