// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of the test's own, empty at each run; on request a container may reach it too. */
final class Postgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);
    private static final String NAME = "keycloak";

    private final EmbeddedPostgres engine;
    private final String password;

    private Postgres(EmbeddedPostgres engine, String password) {
        this.engine = engine;
        this.password = password;
    }

    static Postgres start() {
        long begin = System.nanoTime();
        String password = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        try {
            // listens everywhere, lets in nobody but this machine: see admit
            var engine = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "0.0.0.0")
                    .start();
            var postgres = new Postgres(engine, password);
            postgres.administrator().update("create role " + NAME + " login password '" + password + "'");
            postgres.administrator().update("create database " + NAME + " owner " + NAME);
            LOG.info("HARNESS postgres ready in {}", Took.since(begin));
            return postgres;
        } catch (IOException failed) {
            throw new IllegalStateException("The embedded PostgreSQL does not start", failed);
        }
    }

    /** Lets a network in by password; a container's address is not this machine's. */
    void admit(String network) {
        Path rules = Path.of((String)
                administrator().rows("show hba_file").get(0).values().iterator().next());
        try {
            Files.writeString(
                    rules,
                    "\nhost " + NAME + " " + NAME + " " + network + " scram-sha-256\n",
                    StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new IllegalStateException("Cannot extend " + rules, failed);
        }
        administrator().rows("select pg_reload_conf()");
    }

    Database database() {
        return new Database(urlFrom("localhost"), NAME, password);
    }

    String urlFrom(String host) {
        return "jdbc:postgresql://" + host + ":" + engine.getPort() + "/" + NAME;
    }

    private Database administrator() {
        return new Database("jdbc:postgresql://localhost:" + engine.getPort() + "/postgres", "postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (IOException failed) {
            LOG.warn("The embedded PostgreSQL does not stop: {}", failed.getMessage());
        }
    }
}
