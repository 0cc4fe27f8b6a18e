// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** A date of birth. */
@AutoService(ValidatorFactory.class)
public final class DateValidator extends CanonicalValidator {

    static final String ID = "cittadino-date";

    private static final String MINIMUM_AGE = "minimumAge";
    private static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(MINIMUM_AGE)
            .label("cittadinoSettingProfileAge")
            .helpText("cittadinoSettingProfileAgeHelp")
            .type(ProviderConfigProperty.INTEGER_TYPE)
            .defaultValue(0)
            .add()
            .build();

    public DateValidator() {
        super(ID, "A real day that is not in the future, stored as yyyy-mm-dd.", "cittadinoDateSpelling", SETTINGS);
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        var age = config.getIntOrDefault(MINIMUM_AGE, 0);
        return Fields.birthDate(value, Today.inItaly(), age == null ? 0 : age);
    }
}
