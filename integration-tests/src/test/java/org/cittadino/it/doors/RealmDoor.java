// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Function;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.passwords.Findings;

/**
 * A realm comes in as a whole, with accounts.
 *
 * @param bringing brings it, and tells why it was refused; nothing if it was taken
 */
record RealmDoor(TestRealm realm, Function<JsonNode, String> bringing) implements Door {
    private static final String EMAIL = "ada@example.org";

    private String bring(String password) {
        var json = Doors.json()
                .objectNode()
                .put("realm", realm.name())
                .put("enabled", true)
                .put("sslRequired", "none")
                .put("passwordPolicy", "cittadino-preset(istanze-online)");
        json.putArray("users").add(Accounts.with(EMAIL, password));
        return bringing.apply(json);
    }

    @Override
    public Set<String> refuses(String password) {
        return Findings.in("en").within(bring(password));
    }

    @Override
    public boolean isUntouched() {
        return !realm.exists();
    }

    @Override
    public void takes(String password) {
        String refusal = bring(password);
        if (!refusal.isEmpty()) {
            throw new AssertionError("Refused: " + refusal);
        }
    }

    @Override
    public boolean leadsInWith(String password) {
        return realm.isPassword(EMAIL, password);
    }
}
