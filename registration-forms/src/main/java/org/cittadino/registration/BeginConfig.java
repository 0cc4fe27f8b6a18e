// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import org.cittadino.store.Limit;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** What the town decided about how often the form may be sent. */
record BeginConfig(Limit perConnection) {

    private static final String MAX_PER_IP_AND_HOUR = "maxPerIpAndHour";
    private static final Limit PRESET = Limit.REGISTRATION_PER_IP;

    static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(MAX_PER_IP_AND_HOUR)
            .label("cittadinoSettingPerConnection")
            .helpText("cittadinoSettingPerConnectionHelp")
            .type(ProviderConfigProperty.INTEGER_TYPE)
            .defaultValue(PRESET.perHour())
            .add()
            .build();

    static BeginConfig of(StepSettings settings) {
        var perHour = Math.max(1, settings.number(MAX_PER_IP_AND_HOUR, PRESET.perHour()));
        return new BeginConfig(new Limit(PRESET.id(), PRESET.pause(), perHour, PRESET.perDay()));
    }
}
