// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** A telephone number in international form. */
@AutoService(ValidatorFactory.class)
public final class PhoneValidator extends CanonicalValidator {

    static final String ID = "cittadino-phone";

    public PhoneValidator() {
        super(
                ID,
                "A number of a real numbering plan, stored as +39 and so on, without blanks.",
                "cittadinoPhoneSpelling",
                List.of());
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        return Fields.phone(value);
    }
}
