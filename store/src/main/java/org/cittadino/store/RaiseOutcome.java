// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** What a proof has made of an account. */
public enum RaiseOutcome {
    STRONG,
    STILL_WEAK,
    IDENTITY_TAKEN,
    NO_FISCAL_NUMBER
}
