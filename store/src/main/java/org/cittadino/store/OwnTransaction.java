// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Work that is committed by itself, whatever becomes of the request around it. A counted try or a spent sending must
 * survive the rollback of the request that made it.
 */
public final class OwnTransaction {
    private OwnTransaction() {}

    /**
     * Runs the work in a Keycloak session and database transaction of its own, in the realm of the caller. What the
     * work wrote has met the database's constraints when it returns.
     *
     * @throws RuntimeException whatever the work throws; its transaction is then rolled back
     */
    public static <T> T call(KeycloakSession session, Function<KeycloakSession, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(),
                session.getContext(),
                own -> {
                    var result = work.apply(own);
                    Database.of(own).flush();
                    return result;
                },
                "cittadino");
    }
}
