// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.time.LocalDate;

/**
 * What a birth record says of a citizen, as far as the codice fiscale is made of it.
 *
 * @param surname birth surname; may be empty for people who have only one name
 * @param name all given names; may be empty likewise
 * @param birthPlace cadastral ("Belfiore") code of the municipality or foreign state
 */
public record PersonalData(String surname, String name, Sex sex, LocalDate birthDate, String birthPlace) {

    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
