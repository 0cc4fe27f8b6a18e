// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;

/**
 * Which cases an official wants to see; what is empty does not matter.
 *
 * @param assignee who looks at them
 * @param reference as it is stored, without the hyphen
 * @param notOwnedBy whose own cases are left out
 */
public record CaseFilter(
        Optional<CaseState> state,
        Optional<CaseKind> kind,
        Optional<String> assignee,
        Optional<String> reference,
        String notOwnedBy,
        Order order) {
    /** Which case comes first. */
    public enum Order {
        OLDEST("asc"),
        NEWEST("desc");

        private final String way;

        Order(String way) {
            this.way = way;
        }

        String clause() {
            return " order by c.openedAt " + way + ", c.id";
        }
    }
}
