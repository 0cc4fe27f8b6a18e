// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** The postcode of an address. */
@AutoService(ValidatorFactory.class)
public final class PostcodeValidator extends CanonicalValidator {

    static final String ID = "cittadino-postcode";

    public PostcodeValidator() {
        super(
                ID,
                "Five digits when the municipality of the same address is Italian, one line of text"
                        + " otherwise. The attribute"
                        + " must be named like its municipality: residencePostcode beside residenceMunicipality.",
                "cittadinoTextSpelling",
                List.of());
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        return Fields.postcode(value, sibling(context, municipality(attribute)));
    }

    private static String municipality(String attribute) {
        return attribute.replaceFirst("Postcode$", "Municipality");
    }
}
