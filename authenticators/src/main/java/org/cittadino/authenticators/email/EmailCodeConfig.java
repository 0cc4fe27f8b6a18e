// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.cittadino.store.Limit;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** The settings of the code by mail. A value outside its range counts as the nearest one inside. */
final class EmailCodeConfig {
    private static final String MINUTES = "minutes";
    private static final String TRIES = "tries";
    private static final String PAUSE = "pauseSeconds";
    private static final String PER_HOUR = "perHour";
    private static final String PER_DAY = "perDay";
    private static final String PER_REGISTRATION = "perRegistration";

    private final Map<String, String> settings;

    private EmailCodeConfig(Map<String, String> settings) {
        this.settings = settings;
    }

    static EmailCodeConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static EmailCodeConfig of(@Nullable AuthenticatorConfigModel model) {
        return new EmailCodeConfig(model == null || model.getConfig() == null ? Map.of() : model.getConfig());
    }

    CodePolicy policy() {
        var standard = CodePolicy.EMAIL;
        var minutes = number(MINUTES, (int) standard.life().toMinutes(), 5, 24 * 60);
        return new CodePolicy(Duration.ofMinutes(minutes), number(TRIES, standard.tries(), 1, 10));
    }

    Limit sending() {
        var standard = SendingLimit.EMAIL;
        return Limit.ofEmail(new SendingLimit(
                Duration.ofSeconds(number(PAUSE, (int) standard.pause().toSeconds(), 10, 3600)),
                number(PER_HOUR, standard.perHour(), 1, 20),
                number(PER_DAY, standard.perDay(), 1, 50)));
    }

    int perRegistration() {
        return number(PER_REGISTRATION, 5, 1, 20);
    }

    private int number(String key, int standard, int least, int most) {
        var value = settings.get(key);
        if (value == null || !value.strip().matches("\\d{1,6}")) {
            return standard;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(value.strip())));
    }

    static List<ProviderConfigProperty> properties() {
        var sending = SendingLimit.EMAIL;
        var builder = ProviderConfigurationBuilder.create();
        add(
                builder,
                MINUTES,
                "cittadinoCodeSettingMinutes",
                CodePolicy.EMAIL.life().toMinutes());
        add(builder, TRIES, "cittadinoCodeSettingTries", CodePolicy.EMAIL.tries());
        add(builder, PAUSE, "cittadinoCodeSettingPause", sending.pause().toSeconds());
        add(builder, PER_HOUR, "cittadinoCodeSettingPerHour", sending.perHour());
        add(builder, PER_DAY, "cittadinoCodeSettingPerDay", sending.perDay());
        add(builder, PER_REGISTRATION, "cittadinoCodeSettingPerRegistration", 5);
        return builder.build();
    }

    /** @param text key of the label; the one of the help ends in "Help" */
    private static void add(ProviderConfigurationBuilder builder, String key, String text, long standard) {
        builder.property()
                .name(key)
                .label(text)
                .helpText(text + "Help")
                .type(ProviderConfigProperty.STRING_TYPE)
                .defaultValue(Long.toString(standard))
                .add();
    }
}
