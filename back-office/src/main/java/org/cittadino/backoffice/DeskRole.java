// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Locale;

/** What an official may do; each is a role of the client {@link Admission#CLIENT}. Never renamed. */
enum DeskRole {
    /** See cases. */
    VIEW,
    /** Take cases and decide them. */
    DECIDE,
    /** Print letters and have new ones written. */
    ISSUE,
    /** Load the register. */
    IMPORT,
    /** Take lists out. */
    EXPORT;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
