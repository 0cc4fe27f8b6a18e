// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

/** What follows for the citizen from asking, or from not asking any more. */
enum RegisterOutcome {
    /** The register says yes. */
    CONFIRMED,
    /** It says yes, but the town gives no credential to people of that list. */
    SENT_TO_SPID,
    /** Anything else it may have said. */
    NOT_CONFIRMED,
    /** Asked too often; the register was not asked. */
    LIMIT;

    /** Whether the page alone says what happened, so that its time need not be hidden. */
    boolean speaksForItself() {
        return this != NOT_CONFIRMED;
    }
}
