// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.sql.SQLException;

/** The columns of Keycloak's own tables that campaigns read, on a database that has none of them. */
final class KeycloakTables {
    private KeycloakTables() {}

    static void on(TestDatabase database) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists USER_ENTITY (ID varchar(36) primary key,"
                    + " REALM_ID varchar(255), SERVICE_ACCOUNT_CLIENT_LINK varchar(255), CREATED_TIMESTAMP bigint)");
            statement.execute("alter table USER_ENTITY add column if not exists USERNAME varchar(255)");
            statement.execute("alter table USER_ENTITY add column if not exists EMAIL varchar(255)");
            statement.execute("alter table USER_ENTITY add column if not exists ENABLED boolean default true");
            statement.execute("create table if not exists USER_ATTRIBUTE (ID varchar(36) primary key,"
                    + " NAME varchar(255), VALUE varchar(255), USER_ID varchar(36))");
            statement.execute("create table if not exists EVENT_ENTITY (ID varchar(36) primary key,"
                    + " REALM_ID varchar(255), TYPE varchar(255), USER_ID varchar(255), EVENT_TIME bigint)");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
