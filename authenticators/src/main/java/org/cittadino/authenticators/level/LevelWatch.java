// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import java.util.Set;
import org.cittadino.store.Assurance;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;

/**
 * Settles the level when somebody edits an account, in the transaction that does: a proven codice fiscale may have been
 * changed, the attribute of the level dropped with the edit, or the role given by hand.
 */
final class LevelWatch implements EventListenerProvider {
    private static final String USERS = "users/";
    private static final Set<ResourceType> EDITS = Set.of(ResourceType.USER, ResourceType.REALM_ROLE_MAPPING);

    private final KeycloakSession session;

    LevelWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() == EventType.UPDATE_PROFILE) {
            settle(event.getRealmId(), event.getUserId());
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean withDetails) {
        var path = event.getResourcePath();
        if (EDITS.contains(event.getResourceType()) && path != null && path.startsWith(USERS)) {
            settle(event.getRealmId(), path.substring(USERS.length()).split("/", 2)[0]);
        }
    }

    private void settle(@Nullable String realmId, @Nullable String userId) {
        var realm = session.getContext().getRealm();
        // the store works in the realm of the request
        if (userId == null || realm == null || !realm.getId().equals(realmId)) {
            return;
        }
        var user = session.users().getUserById(realm, userId);
        if (user != null) {
            Assurance.settle(session, user);
        }
    }

    @Override
    public void close() {}
}
