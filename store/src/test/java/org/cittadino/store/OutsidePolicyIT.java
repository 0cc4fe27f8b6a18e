// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mockStatic;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.domain.eligibility.CitizenCategory;
import org.cittadino.domain.eligibility.Eligibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.models.jpa.entities.UserEntity;
import org.mockito.MockedStatic;

/** Which accounts a town would not open any more, beside the columns of Keycloak's tables that are read. */
class OutsidePolicyIT {
    private static final Eligibility UNDECIDED =
            new Eligibility(Eligibility.OFFERED, Eligibility.ELECTRONIC_IDENTITY_ONLY);

    private final MockedStatic<RouteSettings> settings = mockStatic(RouteSettings.class);
    private Town town = new Town(TestDatabase.postgres());
    private int accounts;

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.postgres(), TestDatabase.h2());
    }

    @BeforeAll
    static void keycloaksTables() throws SQLException {
        for (var database : databases().toList()) {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists USER_ENTITY (ID varchar(36) primary key,"
                        + " REALM_ID varchar(255), SERVICE_ACCOUNT_CLIENT_LINK varchar(255),"
                        + " CREATED_TIMESTAMP bigint)");
                statement.execute("create table if not exists CREDENTIAL (ID varchar(36) primary key,"
                        + " TYPE varchar(255), USER_ID varchar(36))");
            }
        }
    }

    @BeforeEach
    void aTownThatHasNotDecided() {
        decides(UNDECIDED);
    }

    @AfterEach
    void theRealSettingsAgain() {
        settings.close();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoWouldBeSentToSpidTodayIsListedTheOldestFirst(TestDatabase database) {
        town = new Town(database);
        var resident = account("resident", "password");
        account("non-resident", "password");
        var aire = account("aire", "");

        var found = find(0, 10);

        assertEquals(List.of(resident, aire), ids(found));
        assertEquals(
                List.of(Optional.of(CitizenCategory.RESIDENT), Optional.of(CitizenCategory.AIRE)),
                found.stream()
                        .map(one -> one.category().map(AccountCategory::category))
                        .toList());
        assertEquals(Instant.ofEpochMilli(1), found.get(0).createdAt());
    }

    @Test
    void whatTheTownDecidesCounts() {
        account("resident", "password");
        var other = account("non-resident", "password");
        decides(new Eligibility(List.of("resident", "non-resident"), Set.of("non-resident")));

        assertEquals(List.of(other), ids(find(0, 10)));
    }

    @Test
    void aPasswordOfWhichNothingIsKnownIsListedToo() {
        var unknown = account(null, "password");
        account(null, "otp");
        account(null, "");

        assertEquals(List.of(unknown), ids(find(0, 10)));
        assertEquals(Optional.empty(), find(0, 10).get(0).category());
    }

    @Test
    void itIsReadInPages() {
        var all = Stream.of("resident", "resident", "resident", "resident", "resident")
                .map(route -> account(route, "password"))
                .toList();

        assertEquals(all.subList(0, 2), ids(find(0, 2)));
        assertEquals(all.subList(2, 4), ids(find(2, 2)));
        assertEquals(all.subList(4, 5), ids(find(4, 2)));
    }

    @Test
    void neighboursAndServiceAccountsAreNobodysCitizens() {
        account("resident", "password");
        town.sql("update USER_ENTITY set SERVICE_ACCOUNT_CLIENT_LINK = 'client' where REALM_ID = ?");
        var neighbour = new Town(TestDatabase.postgres());

        assertEquals(List.of(), find(0, 10));
        assertEquals(
                List.of(),
                neighbour.ask(session -> new OutsidePolicy(session).find(0, 10).toList()));
    }

    /** The tables of this test are none of Keycloak's; these are the names in Keycloak's own entities. */
    @ParameterizedTest
    @CsvSource({
        "id,                       ID",
        "realmId,                  REALM_ID",
        "serviceAccountClientLink, SERVICE_ACCOUNT_CLIENT_LINK",
        "createdTimestamp,         CREATED_TIMESTAMP",
    })
    void keycloaksAccountsAreCalledSo(String field, String column) throws NoSuchFieldException {
        assertEquals("USER_ENTITY", UserEntity.class.getAnnotation(Table.class).name());
        assertEquals(
                column,
                UserEntity.class
                        .getDeclaredField(field)
                        .getAnnotation(Column.class)
                        .name());
    }

    @Test
    void keycloaksCredentialsAreCalledSo() throws NoSuchFieldException {
        assertEquals(
                "CREDENTIAL", CredentialEntity.class.getAnnotation(Table.class).name());
        assertEquals(
                "TYPE",
                CredentialEntity.class
                        .getDeclaredField("type")
                        .getAnnotation(Column.class)
                        .name());
        assertEquals(
                "USER_ID",
                CredentialEntity.class
                        .getDeclaredField("user")
                        .getAnnotation(JoinColumn.class)
                        .name());
    }

    @Test
    void whereNobodyIsAskedNothingIsDecided() {
        account("resident", "password");
        assertTrue(town.yes(session -> new OutsidePolicy(session).isDecided()));
        decides(null);

        assertEquals(List.of(), find(0, 10));
        assertFalse(town.yes(session -> new OutsidePolicy(session).isDecided()));
    }

    private void decides(@Nullable Eligibility eligibility) {
        settings.when(() -> RouteSettings.of(any())).thenReturn(Optional.ofNullable(eligibility));
    }

    private String account(@Nullable String route, String credential) {
        var id = town.realmId.substring(0, 30) + "-" + ++accounts;
        town.sql("insert into USER_ENTITY (ID, CREATED_TIMESTAMP, REALM_ID) values (?, ?, ?)", id, (long) accounts);
        town.sql(
                "insert into CREDENTIAL (ID, TYPE, USER_ID) select ?, ?, ID from USER_ENTITY where ID = ?"
                        + " and REALM_ID = ?",
                id,
                credential,
                id);
        if (route != null) {
            town.run(session -> AccountCategories.write(session, id, Samples.onRoute(route, null)));
        }
        return id;
    }

    private List<OutsideAccount> find(int first, int max) {
        return town.ask(session -> new OutsidePolicy(session).find(first, max).toList());
    }

    private static List<String> ids(List<OutsideAccount> found) {
        return found.stream().map(OutsideAccount::userId).toList();
    }
}
