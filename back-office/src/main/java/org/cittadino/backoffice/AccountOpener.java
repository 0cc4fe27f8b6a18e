// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Assurance;
import org.cittadino.store.CitizenAccount;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Opens the account of an old user name, in the transaction of the caller. It has no password and nobody is asked for
 * one: the holder comes in by the address, when they want to.
 */
final class AccountOpener {
    /** What becomes of a row. */
    enum Answer {
        CREATED,
        /** The user name has an account. */
        SKIPPED,
        /** Another account has the address, or logs in by it, or has the user name as its address. */
        EMAIL_TAKEN
    }

    private final KeycloakSession own;
    private final String official;

    AccountOpener(KeycloakSession own, String official) {
        this.own = own;
        this.official = official;
    }

    /** What would become of it. */
    Answer ask(AccountRow row) {
        var realm = own.getContext().getRealm();
        if (own.users().getUserByUsername(realm, row.userName()) != null) {
            return Answer.SKIPPED;
        }
        var isAnAddress = own.users().getUserByEmail(realm, row.userName()) != null;
        var isTaken = !row.email().isEmpty()
                && (own.users().getUserByEmail(realm, row.email()) != null
                        || own.users().getUserByUsername(realm, row.email()) != null);
        return isAnAddress || isTaken ? Answer.EMAIL_TAKEN : Answer.CREATED;
    }

    Answer open(AccountRow row) {
        var answer = ask(row);
        if (answer == Answer.CREATED) {
            create(row);
        }
        return answer;
    }

    private void create(AccountRow row) {
        // without the realm's usual actions: thousands would be asked for things nobody told them of
        var citizen = own.users().addUser(own.getContext().getRealm(), null, row.userName(), true, false);
        citizen.setEnabled(true);
        citizen.setEmailVerified(false);
        given(row.lastName()).ifPresent(citizen::setLastName);
        given(row.firstName()).ifPresent(citizen::setFirstName);
        given(row.email()).ifPresent(citizen::setEmail);
        set(citizen, CitizenAccount.FISCAL_NUMBER, row.fiscalNumber());
        set(citizen, CitizenAccount.PHONE_NUMBER, row.phone());
        set(citizen, CitizenAccount.ORIGIN, CitizenAccount.IMPORTED);
        Assurance.note(own, citizen, EvidenceKind.IMPORTED, official);
    }

    private static void set(UserModel citizen, String attribute, String value) {
        given(value).ifPresent(text -> citizen.setSingleAttribute(attribute, text));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
