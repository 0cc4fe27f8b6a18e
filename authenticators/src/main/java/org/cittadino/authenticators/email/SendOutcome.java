// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import java.time.Duration;

/** What became of the wish for a code. */
sealed interface SendOutcome {
    /** The mail is on its way. */
    record Ordered() implements SendOutcome {}

    /** Too soon or too often for this address; it may be asked again after a while. */
    record TooSoon(Duration pause) implements SendOutcome {}

    /** This registration has had all its codes. */
    record NoMore() implements SendOutcome {}
}
