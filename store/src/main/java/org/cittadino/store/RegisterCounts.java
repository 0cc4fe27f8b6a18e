// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.cittadino.domain.register.ResidentStatus;

/** Counts the people of two loads of a register against each other, without opening a row. */
final class RegisterCounts {
    private static final String NOW_CEASED = "a.status not in :ceased and b.status in :ceased";

    private static final String SHARED = "select count(a), sum(case when " + NOW_CEASED + " then 1 else 0 end),"
            + " sum(case when a.contentMac <> b.contentMac and not (" + NOW_CEASED + ") then 1 else 0 end)"
            + " from ResidentEntity a join ResidentEntity b on b.codeMac = a.codeMac"
            + " where a.generationId = :one and b.generationId = :other";

    private static final List<String> CEASED = Arrays.stream(ResidentStatus.values())
            .filter(ResidentStatus::isCeased)
            .map(ResidentStatus::name)
            .toList();

    private RegisterCounts() {}

    /** Id of the load in use; empty if there is none. */
    static String inUse(EntityManager database, String realm) {
        var register = database.find(RegisterEntity.class, realm);
        return register == null ? "" : register.generationId;
    }

    static RegisterDifferences differences(EntityManager database, String realm, String id) {
        var inUse = inUse(database, realm);
        var fresh = database.find(ResidentGenerationEntity.class, id);
        if (fresh == null || !fresh.realmId.equals(realm)) {
            throw new IllegalArgumentException("there is no such load of the register");
        }
        var after = fresh.residents;
        var old = inUse.isEmpty() ? null : database.find(ResidentGenerationEntity.class, inUse);
        if (old == null) {
            return new RegisterDifferences(inUse, 0, after, after, 0, 0, 0, true);
        }
        var before = old.residents;
        if (!old.keyId.equals(fresh.keyId)) {
            var more = after - before;
            return new RegisterDifferences(inUse, before, after, Math.max(0, more), 0, 0, Math.max(0, -more), false);
        }
        var shared = database.createQuery(SHARED, Object[].class)
                .setParameter("ceased", CEASED)
                .setParameter("one", inUse)
                .setParameter("other", id)
                .getSingleResult();
        var both = number(shared[0]);
        return new RegisterDifferences(
                inUse, before, after, after - both, number(shared[2]), number(shared[1]), before - both, true);
    }

    /** A sum over nothing is null. */
    private static long number(Object count) {
        return count instanceof Number number ? number.longValue() : 0;
    }
}
