// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.when;

import org.cittadino.store.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.mockito.MockedStatic;

/** Whoever edits an account, the level is looked at. */
class LevelWatchTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel citizen = mock(UserModel.class);
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);
    private final LevelWatch watch = new LevelWatch(session);

    @BeforeEach
    void oneAccountInTheTownOfTheRequest() {
        var context = mock(KeycloakContext.class);
        var realm = mock(RealmModel.class);
        var users = mock(UserProvider.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(realm.getId()).thenReturn("town");
        when(session.users()).thenReturn(users);
        when(users.getUserById(realm, "u1")).thenReturn(citizen);
    }

    @AfterEach
    void theRealStoreAgain() {
        assurance.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE_PROFILE,       town,  u1, true",
        "UPDATE_PROFILE,       other, u1, false",
        "UPDATE_PROFILE,       town,  u2, false",
        "UPDATE_PROFILE,       town,    , false",
        "UPDATE_PROFILE_ERROR, town,  u1, false",
        "LOGIN,                town,  u1, false",
    })
    void anEditByTheOwner(EventType type, String realm, String user, boolean settled) {
        var event = new Event();
        event.setType(type);
        event.setRealmId(realm);
        event.setUserId(user);
        watch.onEvent(event);

        isSettled(settled);
    }

    @ParameterizedTest
    @CsvSource({
        "USER,               users/u1,                     true",
        "REALM_ROLE_MAPPING, users/u1/role-mappings/realm, true",
        "USER,               users/u2,                     false",
        "USER,               users,                        false",
        "USER,               ,                             false",
        "REALM_ROLE,         roles/credenziale-forte,      false",
    })
    void anEditByAnAdministrator(ResourceType type, String path, boolean settled) {
        var event = new AdminEvent();
        event.setRealmId("town");
        event.setResourceType(type);
        event.setResourcePath(path);
        watch.onEvent(event, false);

        isSettled(settled);
    }

    @Test
    void noRealmCanForgetIt() {
        assertTrue(new LevelWatchFactory().isGlobal());
    }

    private void isSettled(boolean expected) {
        assurance.verify(() -> Assurance.settle(session, citizen), times(expected ? 1 : 0));
    }
}
