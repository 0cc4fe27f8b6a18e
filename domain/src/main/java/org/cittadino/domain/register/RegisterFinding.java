// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

/** What became of looking somebody up by codice fiscale, before anything is compared. */
public sealed interface RegisterFinding {

    /** The one entry with that code. */
    record Found(ResidentRecord entry) implements RegisterFinding {}

    /** The register was asked and has no such code. */
    record Nobody() implements RegisterFinding {}

    /** The register could not be asked, is empty, or gave no clear answer. */
    record NoRegister() implements RegisterFinding {}
}
