// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.authenticators.Bundles;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.cittadino.store.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

class EmailCodeConfigTest {
    private static final Map<String, Integer> STANDARD =
            Map.of("minutes", 60, "tries", 5, "pauseSeconds", 60, "perHour", 5, "perDay", 10, "perRegistration", 5);

    @Test
    void withoutSettingsTheStandardHolds() {
        for (var config : new EmailCodeConfig[] {
            EmailCodeConfig.of((AuthenticatorConfigModel) null),
            EmailCodeConfig.of(new AuthenticatorConfigModel()),
            with(Map.of())
        }) {
            assertEquals(CodePolicy.EMAIL, config.policy());
            assertEquals(Limit.ofEmail(SendingLimit.EMAIL), config.sending());
            assertEquals(5, config.perRegistration());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 5, 5",
        "minutes, 4, 5",
        "minutes, 0, 5",
        "minutes, 1440, 1440",
        "minutes, 1441, 1440",
        "tries, 1, 1",
        "tries, 0, 1",
        "tries, 10, 10",
        "tries, 11, 10",
        "tries, 999999, 10",
        "pauseSeconds, 10, 10",
        "pauseSeconds, 9, 10",
        "pauseSeconds, 3600, 3600",
        "pauseSeconds, 3601, 3600",
        "perHour, 1, 1",
        "perHour, 0, 1",
        "perHour, 20, 20",
        "perHour, 21, 20",
        "perDay, 1, 1",
        "perDay, 0, 1",
        "perDay, 50, 50",
        "perDay, 51, 50",
        "perRegistration, 1, 1",
        "perRegistration, 0, 1",
        "perRegistration, 20, 20",
        "perRegistration, 21, 20",
        "minutes, ' 30 ', 30"
    })
    void aValueOutsideItsRangeCountsAsTheNearestInside(String key, String typed, int meant) {
        assertEquals(meant, value(with(Map.of(key, typed)), key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "-1",
                "+5",
                "5.5",
                "5,5",
                "1e3",
                "0x10",
                "1234567",
                "99999999999999999999",
                "５",
                "5;drop"
            })
    void garbageCountsAsNothingSaid(String typed) {
        for (var key : STANDARD.keySet()) {
            assertEquals(STANDARD.get(key), value(with(Map.of(key, typed)), key), key);
        }
    }

    @Test
    void eachSettingIsOfferedWithItsDefaultAndItsRange() {
        var properties = EmailCodeConfig.properties();

        assertEquals(
                STANDARD.keySet(),
                properties.stream().map(ProviderConfigProperty::getName).collect(Collectors.toSet()));
        for (var property : properties) {
            assertEquals(String.valueOf(STANDARD.get(property.getName())), property.getDefaultValue());
            for (var language : Bundles.LANGUAGES) {
                var texts = Bundles.messages(language);
                assertTrue(texts.containsKey(property.getLabel()), property.getLabel());
                var help = texts.getOrDefault(property.getHelpText(), "");
                assertTrue(help.endsWith(" " + property.getDefaultValue() + "."), help);
            }
        }
    }

    @Test
    void theStepIsConfigurableUnderItsStoredName() {
        var factory = new EmailCodeAuthenticatorFactory();

        assertEquals("cittadino-email-code", factory.getId());
        assertTrue(factory.isConfigurable());
        assertFalse(factory.isUserSetupAllowed());
        assertEquals(Set.copyOf(factory.getConfigProperties()).size(), STANDARD.size());
    }

    private static EmailCodeConfig with(Map<String, String> settings) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(settings);
        return EmailCodeConfig.of(model);
    }

    private static int value(EmailCodeConfig config, String key) {
        Duration pause = config.sending().pause();
        return switch (key) {
            case "minutes" -> (int) config.policy().life().toMinutes();
            case "tries" -> config.policy().tries();
            case "pauseSeconds" -> (int) pause.toSeconds();
            case "perHour" -> config.sending().perHour();
            case "perDay" -> config.sending().perDay();
            default -> config.perRegistration();
        };
    }
}
