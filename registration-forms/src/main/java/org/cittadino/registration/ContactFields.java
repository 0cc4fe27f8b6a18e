// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.PHONE_NUMBER;

import org.cittadino.domain.contact.EmailAddress;
import org.keycloak.models.UserModel;

/** How the citizen is reached. */
record ContactFields(ContactsConfig config) {

    void read(CanonicalForm form) {
        form.read(UserModel.EMAIL, typed -> Fields.email(typed, config.refusedMailboxes()));
        if (config.confirmEmail() && !form.typed(UserModel.EMAIL).isEmpty()) {
            readConfirmation(form);
        }
        form.read(PHONE_NUMBER, Fields::phone);
    }

    private static void readConfirmation(CanonicalForm form) {
        var again = form.typed(Inputs.EMAIL_CONFIRM);
        if (again.isEmpty()) {
            form.fail(Inputs.EMAIL_CONFIRM, Inputs.missing(Inputs.EMAIL_CONFIRM));
        } else if (!form.isWrong(UserModel.EMAIL)
                && EmailAddress.read(again)
                        .filter(address -> address.canonical().equals(form.canonical(UserModel.EMAIL)))
                        .isEmpty()) {
            form.fail(Inputs.EMAIL_CONFIRM, "cittadinoEmailDiffers");
        }
    }
}
