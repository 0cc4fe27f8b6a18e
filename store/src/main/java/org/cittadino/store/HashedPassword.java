// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** A password as Keycloak's hash provider left it; the password itself is never kept. */
public record HashedPassword(String credentialData, String secretData) {
    /** In a draft: the password has to be chosen again. */
    static final HashedPassword NONE = new HashedPassword("", "");

    @Override
    public String toString() {
        return "HashedPassword[…]";
    }
}
