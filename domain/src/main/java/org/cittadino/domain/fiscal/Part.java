// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

/** The parts of a codice fiscale that can disagree with what a citizen typed, in the order of the form. */
public enum Part {
    SURNAME,
    NAME,
    BIRTH_DATE,
    SEX,
    BIRTH_PLACE
}
