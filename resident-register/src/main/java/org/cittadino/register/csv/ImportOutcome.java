// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

/** What became of a file. */
public sealed interface ImportOutcome {

    /** The file would do; the register in use is what it was. */
    record Tried(ImportReport report) implements ImportOutcome {}

    /** The file is the register now. */
    record InUse(ImportReport report) implements ImportOutcome {}

    /** The file cannot be read at all; {@code detail} names columns or a line, never a value. */
    record Unreadable(Reason reason, String detail) implements ImportOutcome {}

    /** The file could be read and is not taken into use. */
    record Refused(Objection objection, ImportReport report) implements ImportOutcome {}

    /** Why a file cannot be read. */
    enum Reason {
        EMPTY,
        MISSING_COLUMNS,
        DUPLICATE_COLUMNS,
        /** Not in the declared charset. */
        CHARSET,
        /** Not CSV, or with a line no register has. */
        NOT_CSV,
        /** Another import of the same file goes on with it, or the town's key was changed meanwhile. */
        OVERTAKEN
    }

    /** Why a readable file is not taken into use. */
    enum Objection {
        /** Not one row is a person. */
        NOBODY,
        TOO_MANY_LOST,
        /** Another file took the place while this one was compared. */
        OVERTAKEN
    }
}
