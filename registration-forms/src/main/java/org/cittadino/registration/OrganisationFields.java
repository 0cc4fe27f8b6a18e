// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.ORGANISATION_NAME;
import static org.cittadino.store.CitizenAccount.ORGANISATION_ROLE;
import static org.cittadino.store.CitizenAccount.ORGANISATION_TAX_NUMBER;

import java.util.List;

/** For whom the citizen acts, if for an organisation: all of it when the box is ticked, nothing otherwise. */
final class OrganisationFields {

    static final List<String> ALL = List.of(ORGANISATION_NAME, ORGANISATION_TAX_NUMBER, ORGANISATION_ROLE);

    private OrganisationFields() {}

    static void read(CanonicalForm form) {
        if (!form.typed(Inputs.ORGANISATION).equals(Inputs.TICKED)) {
            ALL.forEach(form::drop);
            return;
        }
        form.read(ORGANISATION_NAME, typed -> Fields.text(typed, Fields.LONGEST_TEXT));
        form.read(ORGANISATION_TAX_NUMBER, Fields::taxNumber);
        form.read(ORGANISATION_ROLE, typed -> Fields.text(typed, Fields.LONGEST_TEXT));
        ALL.forEach(form::require);
    }
}
