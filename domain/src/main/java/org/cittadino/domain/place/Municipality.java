// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.time.LocalDate;

/**
 * An Italian municipality, of today or of the past.
 *
 * @param code cadastral ("Belfiore") code, the only key that never changes
 * @param province two letters, as of today or of the end of the municipality; display text only
 * @param from first day; often only the day of the latest change, so never a reason to refuse anybody
 * @param to last valid day; {@link Period#OPEN} while the municipality exists
 */
public record Municipality(String code, String name, String province, LocalDate from, LocalDate to) {

    /** Whether the municipality existed on that day, as far as its first day is known. */
    public boolean isActive(LocalDate day) {
        return Period.holds(from, to, day);
    }

    /** "Castro (BG)", or "Fiume (FM, fino al 1947)" once it has ceased. */
    public String label() {
        return Period.isOpen(to)
                ? name + " (" + province + ")"
                : name + " (" + province + ", fino al " + to.getYear() + ")";
    }

    Municipality withName(String other) {
        return new Municipality(code, other, province, from, to);
    }
}
