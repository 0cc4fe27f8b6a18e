// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.time.LocalDate;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.fiscal.CodiceFiscale;

/**
 * What a citizen says of themselves and the register is asked to confirm.
 *
 * @param surname may be empty for people who have only one name
 * @param givenNames may be empty likewise
 */
public record RegisterQuestion(
        CodiceFiscale code, String surname, String givenNames, LocalDate birthDate, DocumentsGiven documents) {

    @Override
    public String toString() {
        return "RegisterQuestion[…]";
    }
}
