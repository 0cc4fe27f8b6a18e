// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.passwords.Findings;
import org.cittadino.it.people.Citizen;

/** Our form, up to the proof of the address. */
record RegistrationDoor(TestRealm realm, Page page, Mailbox mailbox, Citizen citizen) implements Door {

    @Override
    public Set<String> refuses(String password) {
        return Findings.in("it")
                .of(RegistrationPage.open(page, realm)
                        .fill(citizen.withPassword(password))
                        .sendAndBeRefused()
                        .passwordErrors());
    }

    @Override
    public boolean isUntouched() {
        return realm.accounts(citizen.email()).isEmpty()
                && mailbox.all(citizen.email()).isEmpty();
    }

    @Override
    public void takes(String password) {
        RegistrationPage.open(page, realm)
                .fill(citizen.withPassword(password))
                .sendAndReceiveCode()
                .confirm(mailbox.only(citizen.email()).code());
    }

    @Override
    public boolean leadsInWith(String password) {
        return realm.isPassword(citizen.email(), password);
    }
}
