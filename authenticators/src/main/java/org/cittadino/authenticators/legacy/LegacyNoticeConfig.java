// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.userprofile.ValidationException;
import org.keycloak.validate.ValidationError;

/**
 * How often the notice is shown.
 *
 * @param pause from an answer to the next notice; none at all is each login
 */
record LegacyNoticeConfig(Duration pause) {
    static final String EVERY_DAYS = "everyDays";

    private static final int STANDARD_DAYS = 30;
    private static final int MOST_DAYS = 3650;

    static LegacyNoticeConfig of(@Nullable RequiredActionConfigModel model) {
        var written = written(model);
        return new LegacyNoticeConfig(Duration.ofDays(isDays(written) ? Integer.parseInt(written) : STANDARD_DAYS));
    }

    /** @throws ValidationException if the console sends what is no number of days */
    static void check(RequiredActionConfigModel model) {
        var written = written(model);
        if (!written.isEmpty() && !isDays(written)) {
            throw new ValidationException(
                    new ValidationError(LegacyNoticeFactory.ID, EVERY_DAYS, "error-invalid-value"));
        }
    }

    private static String written(@Nullable RequiredActionConfigModel model) {
        return model == null
                ? ""
                : Objects.requireNonNullElse(model.getConfigValue(EVERY_DAYS), "")
                        .strip();
    }

    private static boolean isDays(String written) {
        return written.matches("\\d{1,4}") && Integer.parseInt(written) <= MOST_DAYS;
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(EVERY_DAYS)
                .label("cittadinoLegacySettingDays")
                .helpText("cittadinoLegacySettingDaysHelp")
                .type(ProviderConfigProperty.STRING_TYPE)
                .defaultValue(Integer.toString(STANDARD_DAYS))
                .add()
                .build();
    }
}
