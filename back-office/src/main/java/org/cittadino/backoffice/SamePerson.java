// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Locale;
import java.util.Objects;
import org.cittadino.domain.register.RegisterComparison;
import org.cittadino.store.CitizenAccount;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;

/**
 * Whether an applicant is the official who looks. Officials are often other accounts than the citizens they are: the
 * codice fiscale and the address tell them, and the name where the official has no codice fiscale. A namesake finds a
 * colleague.
 */
record SamePerson(UserModel official) {
    boolean isThe(Applicant applicant) {
        var code = own(CitizenAccount.FISCAL_NUMBER);
        return isSame(applicant.email(), official.getEmail())
                || isSame(applicant.value(CitizenAccount.FISCAL_NUMBER), code)
                || code.isBlank() && isNamesake(applicant);
    }

    private boolean isNamesake(Applicant applicant) {
        var surname = own(UserModel.LAST_NAME);
        var givenNames = own(UserModel.FIRST_NAME);
        return !surname.isBlank()
                && !givenNames.isBlank()
                && RegisterComparison.sameSurname(applicant.value(UserModel.LAST_NAME), surname)
                && RegisterComparison.sameGivenNames(applicant.value(UserModel.FIRST_NAME), givenNames);
    }

    private String own(String attribute) {
        return Objects.requireNonNullElse(official.getFirstAttribute(attribute), "");
    }

    private static boolean isSame(String handedIn, @Nullable String own) {
        return !handedIn.isBlank()
                && Objects.requireNonNullElse(own, "")
                        .toLowerCase(Locale.ROOT)
                        .equals(handedIn.toLowerCase(Locale.ROOT));
    }
}
