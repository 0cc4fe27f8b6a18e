// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;

/** Somebody who works for the town, as the token says. */
record Official(UserModel user, AccessToken token, ClientModel client) {
    String id() {
        return user.getId();
    }

    @Override
    public String toString() {
        return "Official[" + id() + "]";
    }
}
