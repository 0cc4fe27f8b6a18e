// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.when;

import org.cittadino.store.FirstAccess;
import org.cittadino.store.InitialSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.UserProvider;
import org.mockito.MockedStatic;

/** A password comes by some door, and the letter in the drawer is void. */
final class PasswordWatchTest {
    private final LoginDoor door = new LoginDoor();
    private final MockedStatic<InitialSecrets> secrets = mockStatic(InitialSecrets.class);
    private final MockedStatic<FirstAccess> halves = mockStatic(FirstAccess.class);
    private final PasswordWatch watch = new PasswordWatch(door.session);

    @BeforeEach
    void anAccountWithAPassword() {
        var realms = mock(RealmProvider.class);
        var users = mock(UserProvider.class);
        when(door.session.realms()).thenReturn(realms);
        when(door.session.users()).thenReturn(users);
        when(realms.getRealm("town")).thenReturn(door.realm);
        when(users.getUserById(door.realm, "u1")).thenReturn(door.citizen);
        door.hasPassword();
    }

    @AfterEach
    void theRealStoreAgain() {
        secrets.close();
        halves.close();
    }

    @Test
    void theOwnerWhoSetsOneNeedsTheSecretNoMore() {
        watch.onEvent(event(EventType.UPDATE_CREDENTIAL));

        isWithdrawn(true);
    }

    @ParameterizedTest
    @CsvSource({"LOGIN", "LOGIN_ERROR", "UPDATE_CREDENTIAL_ERROR", "UPDATE_PROFILE"})
    void otherEventsAreNotLookedAt(EventType type) {
        watch.onEvent(event(type));

        isWithdrawn(false);
    }

    @ParameterizedTest
    @CsvSource({
        "USER,       users/u1/reset-password, true",
        "USER,       users/u1,                true",
        "USER,       users/u2/reset-password, false",
        "USER,       users,                   false",
        "USER,       ,                        false",
        "REALM_ROLE, users/u1,                false",
    })
    void whatAnOfficialChangesIsLookedAt(ResourceType type, String path, boolean withdrawn) {
        var event = new AdminEvent();
        event.setRealmId("town");
        event.setResourceType(type);
        event.setResourcePath(path);
        watch.onEvent(event, false);

        isWithdrawn(withdrawn);
    }

    @Test
    void anotherCredentialThanAPasswordTakesNothingAway() {
        var without = new LoginDoor();
        when(door.session.users().getUserById(door.realm, "u1")).thenReturn(without.citizen);
        watch.onEvent(event(EventType.UPDATE_CREDENTIAL));

        isWithdrawn(false);
    }

    @Test
    void noRealmCanForgetIt() {
        assertTrue(new PasswordWatchFactory().isGlobal());
    }

    private static Event event(EventType type) {
        var event = new Event();
        event.setType(type);
        event.setRealmId("town");
        event.setUserId("u1");
        return event;
    }

    private void isWithdrawn(boolean expected) {
        halves.verify(() -> FirstAccess.withdraw(door.session, "u1"), times(expected ? 1 : 0));
        secrets.verify(() -> InitialSecrets.withdraw(door.session, "u1"), times(expected ? 1 : 0));
    }
}
