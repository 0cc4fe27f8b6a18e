// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cittadino.store.Doubles.Answer;
import org.jspecify.annotations.Nullable;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.connections.jpa.support.EntityManagerProxy;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;

/** The session of one request: its own connection and transaction, ended when the session is closed. */
final class RequestSession {
    private final Town town;
    private final Map<String, Object> attributes = new HashMap<>();
    private final RequestTransaction transaction = new RequestTransaction();
    private final KeycloakContext context;
    private final KeycloakSession session;
    private @Nullable EntityManager entities;

    RequestSession(Town town) {
        this.town = town;
        var realm = realm(town);
        var client = client(realm);
        this.context = Doubles.of(
                KeycloakContext.class,
                Map.of(
                        "getRealm", none -> realm,
                        "setRealm", none -> null,
                        "getClient", none -> client,
                        "setClient", none -> null,
                        "getAuthenticationSession", none -> null));
        var answers = new HashMap<String, Answer>(town.folk.ofSession());
        answers.putAll(Map.of(
                "getProvider", type -> provider(Objects.requireNonNull(type[0])),
                "getKeycloakSessionFactory", none -> town.factory(),
                "getTransactionManager", none -> transaction,
                "getContext", none -> context,
                "realms",
                        none -> Doubles.of(
                                RealmProvider.class,
                                Map.of("getRealm", id -> town.realmId.equals(id[0]) ? realm : null)),
                "clients", none -> Doubles.of(ClientProvider.class, Map.of("getClientById", id -> client)),
                "getAttribute", name -> attributes.get(Objects.requireNonNull(name[0])),
                "getAttributeOrDefault", pair -> pair[1],
                "setAttribute", pair -> attributes.put((String) Objects.requireNonNull(pair[0]), pair[1]),
                "close", none -> close()));
        this.session = Doubles.of(KeycloakSession.class, answers);
    }

    KeycloakSession session() {
        return session;
    }

    private Object provider(Object type) {
        if (type == JpaConnectionProvider.class) {
            return Doubles.of(JpaConnectionProvider.class, Map.of("getEntityManager", none -> connection()));
        }
        if (type == KeyRingProvider.class) {
            return Doubles.of(KeyRingProvider.class, Map.of("keys", none -> town.keys()));
        }
        throw new UnsupportedOperationException(type.toString());
    }

    private EntityManager connection() {
        if (entities == null) {
            // Keycloak's own proxy: it turns the database's complaints into Keycloak's exceptions
            entities = EntityManagerProxy.create(session, town.entities(), false);
            entities.getTransaction().begin();
            transaction.of(entities);
        }
        return entities;
    }

    private @Nullable Object close() {
        transaction.end();
        return null;
    }

    private static RealmModel realm(Town town) {
        var answers = new HashMap<String, Answer>(town.folk.ofRealm());
        answers.put("getId", none -> town.realmId);
        answers.put("getName", none -> "town");
        answers.put("getAttribute", name -> town.attribute((String) Objects.requireNonNull(name[0])));
        return Doubles.of(RealmModel.class, answers);
    }

    private static ClientModel client(RealmModel realm) {
        return Doubles.of(
                ClientModel.class,
                Map.of("getId", none -> "c1", "getClientId", none -> "sportello", "getRealm", none -> realm));
    }
}
