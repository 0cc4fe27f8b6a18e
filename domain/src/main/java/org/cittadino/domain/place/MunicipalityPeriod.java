// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.time.LocalDate;

/** One row of the official file: what a municipality was called between two days, in capitals. */
record MunicipalityPeriod(String name, String otherName, String province, LocalDate from, LocalDate to) {

    MunicipalityPeriod {
        if (name.isEmpty() || province.isEmpty()) {
            throw new IllegalArgumentException("a period without name or province");
        }
    }
}
