// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Objects;

/** A database connection whose clock stands still; everything else goes to the real one. */
final class FrozenClock {
    private FrozenClock() {}

    static EntityManager on(EntityManager real, long instant) {
        var answer = Doubles.of(Query.class, Map.of("getSingleResult", none -> instant));
        return Doubles.around(
                EntityManager.class,
                real,
                Map.of("createNativeQuery", sql -> isClock(Objects.requireNonNull(sql[0])) ? answer : null));
    }

    private static boolean isClock(Object sql) {
        return sql.toString().contains("CURRENT_TIMESTAMP");
    }
}
