// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** Text that citizens word themselves, such as a street. */
@AutoService(ValidatorFactory.class)
public final class FreeTextValidator extends CanonicalValidator {

    static final String ID = "cittadino-free-text";

    private static final String MAX = "max";
    private static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(MAX)
            .label("cittadinoSettingTextLength")
            .helpText("cittadinoSettingTextLengthHelp")
            .type(ProviderConfigProperty.INTEGER_TYPE)
            .defaultValue(Fields.LONGEST_TEXT)
            .add()
            .build();

    public FreeTextValidator() {
        super(
                ID,
                "One line of text without control characters, invisible characters and angle brackets.",
                "cittadinoTextSpelling",
                SETTINGS);
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        var longest = config.getIntOrDefault(MAX, Fields.LONGEST_TEXT);
        return Fields.text(value, longest == null ? Fields.LONGEST_TEXT : longest);
    }
}
