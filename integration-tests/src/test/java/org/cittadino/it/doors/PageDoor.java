// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import java.util.Set;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.NewPasswordPage;
import org.cittadino.it.passwords.Findings;
import org.cittadino.it.people.Citizen;

/** The page for a new password, to which several ways lead. */
record PageDoor(TestRealm realm, NewPasswordPage page, Citizen citizen) implements Door {

    @Override
    public Set<String> refuses(String password) {
        return Findings.in("it").of(page.chooseInVain(password).errors());
    }

    @Override
    public boolean isUntouched() {
        return leadsInWith(citizen.password());
    }

    @Override
    public void takes(String password) {
        page.choose(password);
    }

    @Override
    public boolean leadsInWith(String password) {
        return realm.isPassword(citizen.email(), password);
    }
}
