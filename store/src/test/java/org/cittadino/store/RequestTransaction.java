// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakTransaction;
import org.keycloak.models.KeycloakTransactionManager;

/** The part of Keycloak's transactions the store relies on: commit or roll back at the end, then tell who waits. */
final class RequestTransaction extends AbstractKeycloakTransaction implements KeycloakTransactionManager {
    private final List<KeycloakTransaction> afterwards = new ArrayList<>();
    private @Nullable EntityManager entities;

    void of(EntityManager connection) {
        entities = connection;
    }

    void end() {
        if (!isActive()) {
            return;
        }
        if (getRollbackOnly()) {
            rollback();
        } else {
            commit();
        }
    }

    @Override
    protected void commitImpl() {
        try (var connection = entities) {
            if (connection != null) {
                connection.getTransaction().commit();
            }
        } catch (RuntimeException refused) {
            afterwards.forEach(KeycloakTransaction::rollback);
            throw refused;
        }
        afterwards.forEach(KeycloakTransaction::commit);
    }

    @Override
    protected void rollbackImpl() {
        try (var connection = entities) {
            if (connection != null) {
                connection.getTransaction().rollback();
            }
        }
        afterwards.forEach(KeycloakTransaction::rollback);
    }

    @Override
    public void enlistAfterCompletion(KeycloakTransaction late) {
        late.begin();
        afterwards.add(late);
    }

    @Override
    public void enlist(KeycloakTransaction other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void enlistPrepare(KeycloakTransaction early) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JTAPolicy getJTAPolicy() {
        return JTAPolicy.NOT_SUPPORTED;
    }

    @Override
    public void setJTAPolicy(JTAPolicy policy) {}
}
