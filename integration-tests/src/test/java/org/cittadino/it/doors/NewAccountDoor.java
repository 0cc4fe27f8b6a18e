// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import java.util.Set;
import org.cittadino.it.harness.AdminAnswer;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.passwords.Findings;

/** An official makes an account that has a password from the start. */
record NewAccountDoor(TestRealm realm, String email) implements Door {

    private AdminAnswer make(String password) {
        return realm.admin().attempt("POST", "/" + realm.name() + "/users", Accounts.with(email, password));
    }

    @Override
    public Set<String> refuses(String password) {
        return Findings.inOneLanguage(make(password).reason());
    }

    @Override
    public boolean isUntouched() {
        return realm.accounts(email).isEmpty();
    }

    @Override
    public void takes(String password) {
        var answer = make(password);
        if (!answer.isAccepted()) {
            throw new AssertionError("Refused: " + answer);
        }
    }

    @Override
    public boolean leadsInWith(String password) {
        return realm.isPassword(email, password);
    }
}
