// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.time.Instant;
import org.keycloak.events.EventType;
import org.keycloak.models.RealmModel;

/** How far back a realm knows who has logged in: as far as it keeps Keycloak's events. */
public final class LoginHistory {
    private LoginHistory() {}

    /** Whether somebody of whom nothing is written down has not been here since. */
    public static boolean reaches(RealmModel realm, Instant since, Instant now) {
        if (!realm.isEventsEnabled() || !keepsLogins(realm)) {
            return false;
        }
        var kept = realm.getEventsExpiration();
        return kept <= 0 || !now.minus(Duration.ofSeconds(kept)).isAfter(since);
    }

    /** Without a list Keycloak writes down all kinds. */
    private static boolean keepsLogins(RealmModel realm) {
        var kinds = realm.getEnabledEventTypesStream().toList();
        return kinds.isEmpty() || kinds.contains(EventType.LOGIN.name());
    }
}
