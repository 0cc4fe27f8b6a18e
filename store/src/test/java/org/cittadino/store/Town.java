// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderEvent;

/** A realm of its own on a test database, with requests that are committed or rolled back as Keycloak does it. */
public final class Town {
    public static final String KEY = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    public static final String NEW_KEY = "k2:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    public final String realmId;
    final Townsfolk folk = new Townsfolk();
    private final TestDatabase database;
    private final KeycloakSessionFactory factory;
    private final ConcurrentLinkedQueue<ProviderEvent> published = new ConcurrentLinkedQueue<>();
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private volatile KeyRing keys = KeyRing.parse(KEY);
    private volatile @Nullable Long frozenAt;

    public Town(TestDatabase database) {
        this(database, UUID.randomUUID().toString());
    }

    /** A realm that may have rows already. */
    public Town(TestDatabase database, String realmId) {
        this.database = database;
        this.realmId = realmId;
        this.factory = Doubles.of(
                KeycloakSessionFactory.class,
                Map.of(
                        "create",
                        none -> new RequestSession(this).session(),
                        "publish",
                        event -> published.add((ProviderEvent) Objects.requireNonNull(event[0]))));
    }

    /** A request that ends well. */
    public <T> T ask(Function<KeycloakSession, T> work) {
        try (var session = factory.create()) {
            session.getTransactionManager().begin();
            try {
                return work.apply(session);
            } catch (Throwable thrown) {
                session.getTransactionManager().setRollbackOnly();
                throw thrown;
            }
        }
    }

    /** The same for work that says yes or no. */
    public boolean yes(Predicate<KeycloakSession> work) {
        return ask(work::test);
    }

    boolean yesInVain(Predicate<KeycloakSession> work) {
        return askInVain(work::test);
    }

    public void run(Consumer<KeycloakSession> work) {
        ask(session -> {
            work.accept(session);
            return true;
        });
    }

    /** A request that did its work and broke afterwards. */
    <T> T askInVain(Function<KeycloakSession, T> work) {
        try (var session = factory.create()) {
            session.getTransactionManager().begin();
            var result = work.apply(session);
            session.getTransactionManager().setRollbackOnly();
            return result;
        }
    }

    /** Gives the town another ring of keys. */
    public void keys(String text) {
        keys = KeyRing.parse(text);
    }

    /** Sets an attribute of the realm. */
    void attribute(String name, String value) {
        attributes.put(name, value);
    }

    @Nullable
    String attribute(String name) {
        return attributes.get(name);
    }

    KeyRing keys() {
        return keys;
    }

    /** Stops the clock of the database for this town, so that a test may stand on one side of a limit or the other. */
    void freeze(long millis) {
        frozenAt = millis;
    }

    long now() {
        return ask(session -> Database.now(Database.of(session)));
    }

    List<ProviderEvent> published() {
        return List.copyOf(published);
    }

    KeycloakSessionFactory factory() {
        return factory;
    }

    /** Changes rows behind the code's back; the realm's id is the last parameter. */
    public int sql(String statement, Object... parameters) {
        try (var connection = database.connect();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            prepared.setString(parameters.length + 1, realmId);
            return prepared.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The rows of this town, every value as text, bytes in hexadecimal. */
    public List<Map<String, String>> rows(String table) {
        try (var connection = database.connect();
                var prepared = connection.prepareStatement("SELECT * FROM " + table + " WHERE REALM_ID = ?")) {
            prepared.setString(1, realmId);
            var found = prepared.executeQuery();
            var rows = new ArrayList<Map<String, String>>();
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    var value = found.getObject(i);
                    row.put(
                            found.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT),
                            value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One column of the only row. */
    public String only(String table, String column) {
        var rows = rows(table);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows in " + table);
        }
        return Objects.requireNonNull(rows.get(0).get(column), column);
    }

    EntityManager entities() {
        var real = database.entities().createEntityManager();
        var instant = frozenAt;
        return instant == null ? real : FrozenClock.on(real, instant);
    }
}
