// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** What became of a proof that was handed in for an account. */
public enum RaiseOutcome {
    /** The account is strong. */
    STRONG,
    /** The proof counts, but the town's policy asks for more. */
    STILL_WEAK,
    /** Another account has proven this codice fiscale; nothing was handed in. */
    IDENTITY_TAKEN,
    /** The account has no codice fiscale that could be proven, or not the one the proof is about; nothing was handed in. */
    NO_FISCAL_NUMBER
}
