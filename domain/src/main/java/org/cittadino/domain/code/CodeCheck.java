// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

/** What became of a one-time code that a citizen typed in. */
public sealed interface CodeCheck {

    /** The right code, in time; it is used up now. */
    record Accepted() implements CodeCheck {}

    /** Not the code; that many tries remain, never below one. */
    record Wrong(int triesLeft) implements CodeCheck {}

    /** The right time has passed; a new code must be asked for. */
    record Expired() implements CodeCheck {}

    /** No try remains; a new code must be asked for. */
    record Exhausted() implements CodeCheck {}

    /** No code is waiting for this citizen. */
    record NotSent() implements CodeCheck {}
}
