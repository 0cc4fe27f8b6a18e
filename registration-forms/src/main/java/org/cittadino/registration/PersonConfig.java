// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * What the town decided about who may register.
 *
 * @param minimumAge in full years; 0 for none
 * @param asksBirth off where the codice fiscale has to say sex, date and place of birth
 */
record PersonConfig(int minimumAge, boolean asksBirth) {

    private static final String MINIMUM_AGE = "minimumAge";
    private static final int MINIMUM_AGE_DEFAULT = 18;
    private static final String ASK_BIRTH = "askBirth";
    private static final boolean ASK_BIRTH_DEFAULT = true;

    static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(MINIMUM_AGE)
            .label("cittadinoSettingMinimumAge")
            .helpText("cittadinoSettingMinimumAgeHelp")
            .type(ProviderConfigProperty.INTEGER_TYPE)
            .defaultValue(MINIMUM_AGE_DEFAULT)
            .add()
            .property()
            .name(ASK_BIRTH)
            .label("cittadinoSettingAskBirth")
            .helpText("cittadinoSettingAskBirthHelp")
            .type(ProviderConfigProperty.BOOLEAN_TYPE)
            .defaultValue(ASK_BIRTH_DEFAULT)
            .add()
            .build();

    static PersonConfig of(StepSettings settings) {
        return new PersonConfig(
                settings.number(MINIMUM_AGE, MINIMUM_AGE_DEFAULT), settings.flag(ASK_BIRTH, ASK_BIRTH_DEFAULT));
    }
}
