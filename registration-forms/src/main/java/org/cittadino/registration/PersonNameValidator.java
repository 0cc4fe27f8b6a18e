// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** A surname or given names in Latin letters. */
@AutoService(ValidatorFactory.class)
public final class PersonNameValidator extends CanonicalValidator {

    static final String ID = "cittadino-person-name";

    public PersonNameValidator() {
        super(
                ID,
                "Latin letters with their accents, apostrophes, hyphens and single blanks; refuses"
                        + " digits, other scripts and"
                        + " invisible characters.",
                "cittadinoNameSpelling",
                List.of());
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        return Fields.name(value);
    }
}
