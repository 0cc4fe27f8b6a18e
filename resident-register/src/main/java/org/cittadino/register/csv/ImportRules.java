// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

/**
 * What an import minds.
 *
 * @param rowsAtOnce rows between two commits; so many are read again after a stop
 * @param greatestLoss share of the people in use, from 0 to 1, that a file may lack: half a file looks like a town that
 *     lost half its people
 */
public record ImportRules(int rowsAtOnce, double greatestLoss) {
    public ImportRules {
        if (rowsAtOnce < 1 || !(greatestLoss >= 0 && greatestLoss <= 1)) {
            throw new IllegalArgumentException("at least one row at once, and a share from 0 to 1");
        }
    }

    /** A thousand rows, and one person in twenty. */
    public static ImportRules usual() {
        return new ImportRules(1000, 0.05);
    }
}
