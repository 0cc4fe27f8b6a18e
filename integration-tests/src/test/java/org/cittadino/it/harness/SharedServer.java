// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

/** What one run of the tests shares. */
record SharedServer(Postgres postgres, KeycloakServer server, AdminApi admin, Mailbox mailbox)
        implements AutoCloseable {

    static SharedServer start() {
        var postgres = Postgres.start();
        try {
            var server = Servers.start(postgres);
            return new SharedServer(postgres, server, new AdminApi(server), Mailbox.open());
        } catch (RuntimeException failed) {
            postgres.close();
            throw failed;
        }
    }

    Database database() {
        return postgres.database();
    }

    @Override
    public void close() {
        mailbox.close();
        server.close();
        postgres.close();
    }
}
