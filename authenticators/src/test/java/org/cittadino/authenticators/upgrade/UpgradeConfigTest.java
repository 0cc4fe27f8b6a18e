// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.userprofile.ValidationException;

class UpgradeConfigTest {
    private final UpgradeActionFactory factory = new UpgradeActionFactory();

    @Test
    void theConsoleAsksForWaysPolicyRegisterAndAgeOfTheLogin() {
        assertEquals(
                List.of("ways", "waysToStrong", "register", "max_auth_age"),
                factory.getConfigMetadata().stream()
                        .map(ProviderConfigProperty::getName)
                        .toList());
        assertEquals("scan##counter", factory.getConfigMetadata().get(0).getDefaultValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ways|scan##letter##counter",
                "ways|electronic-identity##smart-card",
                "waysToStrong|counter, register-match+letter-code",
                "max_auth_age|60",
                "max_auth_age|0"
            })
    void whatCanBeMeantIsTaken(String setting, String value) {
        assertDoesNotThrow(() -> validate(setting, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ways|scan##pigeon|No way to the strong credential is called \"pigeon\"",
                "waysToStrong|email-code|a way needs more than email-code",
                "waysToStrong|counter;scan|does not say what makes a strong account",
                "max_auth_age|soon|error-invalid-value"
            })
    void whatCannotIsRefusedWithASentence(String setting, String value, String sentence) {
        var refused = assertThrows(ValidationException.class, () -> validate(setting, value));

        var error = refused.getErrors().get(0);
        assertEquals(setting, error.getAttribute());
        assertTrue(error.getMessage().contains(sentence), error.getMessage());
    }

    private void validate(String setting, String value) {
        var model = new RequiredActionConfigModel();
        model.setConfig(Map.of(setting, value));
        factory.validateConfig(mock(KeycloakSession.class), mock(RealmModel.class), model);
    }
}
