// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import org.cittadino.register.csv.ImportOutcome.Reason;

/** Leads out of a file that cannot be read; caught where the import began. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Unreadable(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Whether reading it again would end the same way. */
    boolean isTheFilesFault() {
        return reason != Reason.OVERTAKEN;
    }

    /** What to say of the file. */
    public ImportOutcome.Unreadable outcome() {
        return new ImportOutcome.Unreadable(reason, String.valueOf(getMessage()));
    }
}
