// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

/** What the town's register says of somebody today. */
public enum ResidentStatus {
    RESIDENT,
    /** Citizen who lives abroad and is entered in this town's list of them (AIRE, L. 470/1988). */
    AIRE,
    DECEASED,
    EMIGRATED,
    UNTRACEABLE,
    /** No longer entered, for a reason the register does not tell or we do not tell apart. */
    CEASED;

    /** Whether the person is no longer among the town's citizens. */
    public boolean isCeased() {
        return this != RESIDENT && this != AIRE;
    }
}
