// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.casework;

/** Where a case stands. The names are stored and part of message keys: never renamed. */
public enum CaseState {
    /** Nobody has taken it yet. */
    OPEN,
    /** An official looks at it. */
    CLAIMED,
    /** It waits for something from the citizen. */
    MORE_ASKED,
    /** Done as asked. */
    APPROVED,
    /** Refused, with a reason. */
    REJECTED
}
