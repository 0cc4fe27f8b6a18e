// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import org.cittadino.domain.register.Resident;

/** What became of one row of an export or a view. */
public sealed interface ResidentReading {

    /** A person. */
    record Accepted(Resident person) implements ResidentReading {}

    /** Not a person; says where and why, never what stood there. */
    record Rejected(ResidentField field, Flaw flaw) implements ResidentReading {}

    /** Why a row is refused. */
    enum Flaw {
        MISSING,
        TOO_LONG,
        /** Holds control or invisible characters, line breaks or angle brackets. */
        CHARACTERS,
        /** Begins as a spreadsheet formula does. */
        FORMULA,
        NOT_A_CODE,
        NOT_A_DATE,
        UNKNOWN_STATUS,
        NOT_A_NUMBER,
        NOT_A_PLACE
    }
}
