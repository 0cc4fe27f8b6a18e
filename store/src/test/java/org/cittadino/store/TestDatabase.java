// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;
import org.hibernate.cfg.Configuration;

/** A real database with our changelog on it, mapped by real Hibernate; started once and left to the end of the JVM. */
public final class TestDatabase {
    private static final class Postgres {
        static final TestDatabase INSTANCE = migrated(start());

        private static String start() {
            try {
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static final class H2 {
        static final TestDatabase INSTANCE = migrated(freshH2("cittadino"));
    }

    /** Lost races are expected here by the hundred; held so that the level is not forgotten with its logger. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    static {
        HIBERNATE.setLevel(Level.OFF);
    }

    private final String url;
    private final EntityManagerFactory entities;

    private TestDatabase(String url) {
        this.url = url;
        this.entities = map(url);
    }

    /** What towns run on. */
    public static TestDatabase postgres() {
        return Postgres.INSTANCE;
    }

    /** What the demo runs on. */
    public static TestDatabase h2() {
        return H2.INSTANCE;
    }

    /** One that another process has started, with our tables in it. */
    public static TestDatabase at(String url) {
        return new TestDatabase(url);
    }

    static String freshH2(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE";
    }

    EntityManagerFactory entities() {
        return entities;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    String url() {
        return url;
    }

    private static TestDatabase migrated(String url) {
        migrate(url);
        return new TestDatabase(url);
    }

    /** Runs the changelog as Keycloak does at its start. */
    static void migrate(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(
                            UpdateCommandStep.CHANGELOG_FILE_ARG, new CittadinoEntities().getChangelogLocation())
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .execute());
        } catch (Exception broken) {
            throw new IllegalStateException("the changelog does not run", broken);
        }
    }

    /** Validates at the same time: each column of each entity exists with its type. */
    private static EntityManagerFactory map(String url) {
        var configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", url)
                .setProperty("hibernate.connection.pool_size", "120")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        new CittadinoEntities().getEntities().forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }
}
