// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.cittadino.domain.fiscal.CodiceFiscale;

/** What a register knows about one person, as far as questions are answered from it. */
public record ResidentRecord(
        CodiceFiscale code,
        ResidentStatus status,
        String surname,
        String givenNames,
        LocalDate birthDate,
        List<KnownDocument> documents) {

    @Override
    public String toString() {
        return "ResidentRecord[…]";
    }
}
