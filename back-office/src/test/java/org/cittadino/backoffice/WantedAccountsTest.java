// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.store.CampaignFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.RealmModel;

/** Whom an official may want to write to. */
class WantedAccountsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final RealmModel realm = mock(RealmModel.class);

    @BeforeEach
    void aRealmThatKeepsLoginsForever() {
        when(realm.isEventsEnabled()).thenReturn(true);
        when(realm.getEnabledEventTypesStream()).thenAnswer(asked -> Stream.of("LOGIN", "LOGOUT"));
    }

    @Test
    void withoutWishesAllWeakAccountsAreMeant() {
        assertEquals(new CampaignFilter(false, false, Optional.empty()), read("{}"));
    }

    @Test
    void kindsAndADayNarrowThem() {
        assertEquals(
                new CampaignFilter(true, true, Optional.of(Instant.parse("2025-12-31T23:00:00Z"))),
                read("{\"pattern\":true,\"imported\":true,\"lastLoginBefore\":\"2026-01-01\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pattern\":\"yes\"}",
                "{\"lastLoginBefore\":\"01/01/2026\"}",
                "{\"lastLoginBefore\":\"2026-02-30\"}",
                "{\"lastLoginBefore\":20260101}"
            })
    void whatCannotBeReadIsRefused(String filter) {
        assertEquals(Problem.BAD_REQUEST, refused(filter));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "31536000, true", "8640000, false"})
    void aDayBeforeTheLoginsThatAreKeptIsRefused(long kept, boolean reaches) {
        when(realm.getEventsExpiration()).thenReturn(kept);
        var filter = "{\"lastLoginBefore\":\"2026-01-01\"}";
        if (reaches) {
            assertTrue(read(filter).loginBefore().isPresent());
        } else {
            assertEquals(Problem.NO_LOGIN_HISTORY, refused(filter));
        }
    }

    @Test
    void soIsAnyDayWhereNoLoginsAreKept() {
        when(realm.getEnabledEventTypesStream()).thenAnswer(asked -> Stream.of("LOGOUT"));
        assertEquals(Problem.NO_LOGIN_HISTORY, refused("{\"lastLoginBefore\":\"2026-01-01\"}"));
        when(realm.isEventsEnabled()).thenReturn(false);
        assertEquals(Problem.NO_LOGIN_HISTORY, refused("{\"lastLoginBefore\":\"2026-01-01\"}"));
    }

    private Problem refused(String filter) {
        return assertThrows(Refused.class, () -> read(filter)).problem();
    }

    private CampaignFilter read(String filter) {
        var body = JsonBody.read(new ByteArrayInputStream(filter.getBytes(StandardCharsets.UTF_8)));
        return WantedAccounts.read(body, realm, NOW);
    }
}
