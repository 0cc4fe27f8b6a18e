// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A password as Keycloak's hash provider left it; the password itself is never kept. */
public record HashedPassword(String credentialData, String secretData) {
    /** None was chosen: in a draft it has to be chosen again, elsewhere the account gets a secret for its first login. */
    public static final HashedPassword NONE = new HashedPassword("", "");

    /** Whether none was chosen. */
    @JsonIgnore
    public boolean isNone() {
        return secretData.isEmpty();
    }

    @Override
    public String toString() {
        return "HashedPassword[…]";
    }
}
