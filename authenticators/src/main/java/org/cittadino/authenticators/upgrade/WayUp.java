// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import org.cittadino.domain.assurance.UpgradeWay;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserModel;

/** A way to the strong credential that somebody can go here and now. */
interface WayUp {
    UpgradeWay way();

    /** Whether it leads this account anywhere. */
    default boolean isFor(UserModel citizen) {
        return true;
    }

    /** The first page; it is fetched again after a reload, a change of language or a new login. */
    void show(RequiredActionContext context);

    /** What the citizen sent from a page of this way. */
    void act(RequiredActionContext context);
}
