// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** Where a registration stands. */
enum RegistrationState {
    /** Waits for its proofs. */
    PENDING,
    /** Its proofs are complete but for the word of an official, who has it. */
    WAITING,
    /** Became an account; its data is erased. */
    DONE,
    /** Given up for a corrected one; kept until then to fill the form again. */
    DRAFT
}
