// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import java.util.Set;
import org.cittadino.it.harness.AdminAnswer;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.passwords.Findings;
import org.cittadino.it.people.Citizen;

/** An official sets the password of somebody's account. */
record AccountDoor(TestRealm realm, Citizen citizen, String id) implements Door {

    static AccountDoor of(TestRealm realm, Citizen citizen) {
        return new AccountDoor(
                realm,
                citizen,
                realm.accounts(citizen.email()).get(0).path("id").asText());
    }

    AdminAnswer reset(String password, boolean temporary) {
        var credential = Doors.json()
                .objectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", temporary);
        return realm.admin().attempt("PUT", "/" + realm.name() + "/users/" + id + "/reset-password", credential);
    }

    @Override
    public Set<String> refuses(String password) {
        return Findings.inOneLanguage(reset(password, false).reason());
    }

    @Override
    public boolean isUntouched() {
        return leadsInWith(citizen.password());
    }

    @Override
    public void takes(String password) {
        if (!reset(password, false).isAccepted()) {
            throw new AssertionError("Refused: " + password);
        }
    }

    @Override
    public boolean leadsInWith(String password) {
        return realm.isPassword(citizen.email(), password);
    }
}
