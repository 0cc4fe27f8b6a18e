// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

/**
 * What one run of the tests shares.
 *
 * @param storage closes the database, if it is ours
 */
record SharedServer(
        Runnable storage, Database database, KeycloakServer server, AdminApi admin, Mailbox mailbox, SmsCatcher sms)
        implements AutoCloseable {

    static SharedServer start() {
        return System.getProperty("keycloak.harness", "auto").equals("remote") ? visit() : host();
    }

    private static SharedServer host() {
        var postgres = Postgres.start();
        var sms = SmsCatcher.open();
        try {
            return with(postgres::close, postgres.database(), Servers.start(postgres, sms), sms);
        } catch (RuntimeException failed) {
            sms.close();
            postgres.close();
            throw failed;
        }
    }

    private static SharedServer visit() {
        // nobody has told that server where this catcher is: it stays empty
        return with(() -> {}, RemoteServer.database(), RemoteServer.fromProperties(), SmsCatcher.open());
    }

    private static SharedServer with(Runnable storage, Database database, KeycloakServer server, SmsCatcher sms) {
        return new SharedServer(storage, database, server, new AdminApi(server), Mailbox.open(), sms);
    }

    @Override
    public void close() {
        mailbox.close();
        sms.close();
        server.close();
        storage.run();
    }
}
