// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.List;
import java.util.Optional;
import org.cittadino.store.UpgradeSettings;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;

/** The ways this server can lead people up. */
record WaysUp(List<WayUp> all) {
    /** Those of them the town offers and this account can go, in the order of the page. */
    List<WayUp> offered(RequiredActionContext context) {
        var wanted = UpgradeSettings.of(context.getRealm()).ways();
        return all.stream()
                .filter(way -> wanted.contains(way.way()) && way.isFor(context.getUser()))
                .toList();
    }

    Optional<WayUp> offered(RequiredActionContext context, @Nullable String id) {
        return offered(context).stream()
                .filter(way -> way.way().id().equals(id))
                .findFirst();
    }
}
