// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** Partita IVA, or the numeric codice fiscale of an organisation. */
@AutoService(ValidatorFactory.class)
public final class TaxNumberValidator extends CanonicalValidator {

    static final String ID = "cittadino-tax-number";

    public TaxNumberValidator() {
        super(
                ID,
                "Eleven digits with a right check digit, without country letters.",
                "cittadinoTaxNumberSpelling",
                List.of());
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        return Fields.taxNumber(value);
    }
}
