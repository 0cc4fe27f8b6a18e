// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import org.cittadino.store.FirstAccess;
import org.cittadino.store.InitialSecrets;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;

/**
 * Takes the initial secret, or the link and code in its place, away when its account gets a password, whoever sets it, in the transaction that does.
 *
 * <p>Without it a password that is deleted again would make the letter in the drawer valid once more.
 */
final class PasswordWatch implements EventListenerProvider {
    private static final String USERS = "users/";

    private final KeycloakSession session;

    PasswordWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() == EventType.UPDATE_CREDENTIAL) {
            look(event.getRealmId(), event.getUserId());
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean withDetails) {
        var path = event.getResourcePath();
        if (event.getResourceType() == ResourceType.USER && path != null && path.startsWith(USERS)) {
            look(event.getRealmId(), path.substring(USERS.length()).split("/", 2)[0]);
        }
    }

    private void look(@Nullable String realmId, @Nullable String userId) {
        var realm = realmId == null ? null : session.realms().getRealm(realmId);
        var user = realm == null || userId == null ? null : session.users().getUserById(realm, userId);
        if (user != null && Passwords.has(user)) {
            InitialSecrets.withdraw(session, user.getId());
            FirstAccess.withdraw(session, user.getId());
        }
    }

    @Override
    public void close() {}
}
