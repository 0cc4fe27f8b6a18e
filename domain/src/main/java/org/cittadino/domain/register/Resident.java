// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.document.IdentityDocument;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;

/**
 * One person as the registry office exports them.
 *
 * @param surname as the register writes it, which is often in capitals with apostrophes for accents; may be empty
 * @param givenNames all of them, likewise
 * @param documents in the order of the register; at most one of a kind
 * @param address where letters reach the person; empty if the export has none
 */
public record Resident(
        CodiceFiscale code,
        ResidentStatus status,
        String surname,
        String givenNames,
        LocalDate birthDate,
        List<IdentityDocument> documents,
        Optional<Address> address) {

    /** The part from which questions are answered. */
    public ResidentRecord known() {
        return new ResidentRecord(
                code,
                status,
                surname,
                givenNames,
                birthDate,
                documents.stream().map(KnownDocument::of).toList());
    }

    @Override
    public String toString() {
        return "Resident[…]";
    }
}
