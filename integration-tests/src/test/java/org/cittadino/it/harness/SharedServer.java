// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

/**
 * What one run of the tests shares.
 *
 * @param storage closes the database, if it is ours
 */
record SharedServer(Runnable storage, Database database, KeycloakServer server, AdminApi admin, Mailbox mailbox)
        implements AutoCloseable {

    static SharedServer start() {
        return System.getProperty("keycloak.harness", "auto").equals("remote") ? visit() : host();
    }

    private static SharedServer host() {
        var postgres = Postgres.start();
        try {
            return with(postgres::close, postgres.database(), Servers.start(postgres));
        } catch (RuntimeException failed) {
            postgres.close();
            throw failed;
        }
    }

    private static SharedServer visit() {
        return with(() -> {}, RemoteServer.database(), RemoteServer.fromProperties());
    }

    private static SharedServer with(Runnable storage, Database database, KeycloakServer server) {
        return new SharedServer(storage, database, server, new AdminApi(server), Mailbox.open());
    }

    @Override
    public void close() {
        mailbox.close();
        server.close();
        storage.run();
    }
}
