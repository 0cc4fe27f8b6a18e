// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** An e-mail address that every mail server can reach. */
@AutoService(ValidatorFactory.class)
public final class EmailAddressValidator extends CanonicalValidator {

    static final String ID = "cittadino-email";

    public EmailAddressValidator() {
        super(
                ID,
                "A plain address under a public domain, in lower case; refuses local names, IP"
                        + " addresses and look-alikes, and"
                        + " certified mail (PEC) if so set.",
                "cittadinoEmailSpelling",
                ContactsConfig.pecSettings(ContactsConfig.PEC_OFF));
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        return Fields.email(
                value,
                ContactsConfig.refusedMailboxes(
                        config.getStringOrDefault(ContactsConfig.PEC_MODE, ContactsConfig.PEC_OFF),
                        config.getStringListOrDefault(ContactsConfig.PEC_DOMAINS, List.of())));
    }
}
