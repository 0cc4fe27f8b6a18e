// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.casework;

/** What a citizen asks for. The names are stored and part of message keys: never renamed. */
public enum CaseKind {
    /** An account that an official has to approve. */
    NEW_ACCOUNT,
    /** A strong credential for a weak account. */
    UPGRADE,
    /** Credentials were lost or stolen, and the account blocked. */
    LOSS
}
