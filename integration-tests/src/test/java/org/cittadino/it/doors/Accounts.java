// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Accounts as files and programs write them, with the password in clear. */
final class Accounts {
    private Accounts() {}

    static ObjectNode with(String email, String password) {
        var account = Doors.json()
                .objectNode()
                .put("username", email)
                .put("email", email)
                .put("enabled", true);
        account.putArray("credentials").addObject().put("type", "password").put("value", password);
        return account;
    }
}
