// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;

/** Counts the people of two loads of a register against each other, without opening a row. */
final class RegisterCounts {
    private static final String SHARED =
            "select count(a), sum(case when a.contentMac <> b.contentMac then 1 else 0 end)"
                    + " from ResidentEntity a join ResidentEntity b on b.codeMac = a.codeMac"
                    + " where a.generationId = :one and b.generationId = :other";

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
            return new RegisterDifferences(inUse, 0, after, after, 0, 0);
        }
        var before = old.residents;
        if (!old.keyId.equals(fresh.keyId)) {
            return new RegisterDifferences(
                    inUse, before, after, Math.max(0, after - before), 0, Math.max(0, before - after));
        }
        var shared = database.createQuery(SHARED, Object[].class)
                .setParameter("one", inUse)
                .setParameter("other", id)
                .getSingleResult();
        var both = number(shared[0]);
        return new RegisterDifferences(inUse, before, after, after - both, number(shared[1]), before - both);
    }

    /** A sum over nothing is null. */
    private static long number(Object count) {
        return count instanceof Number number ? number.longValue() : 0;
    }
}
