// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

class RegisterMatchConfigTest {
    @Test
    void anUntouchedStepAsksTheTableAndLetsBothListsThrough() {
        var config = RegisterMatchConfig.of((AuthenticatorConfigModel) null);

        assertEquals("table", config.register());
        assertEquals(true, config.admits(Residence.RESIDENT) && config.admits(Residence.AIRE));
        assertEquals(Duration.ofSeconds(3), config.span());
    }

    @Test
    void whatTheConsoleShowsIsWhatHolds() {
        var shown = RegisterMatchConfig.properties().stream()
                .collect(Collectors.toMap(ProviderConfigProperty::getName, one -> (String) one.getDefaultValue()));

        assertEquals(RegisterMatchConfig.of((AuthenticatorConfigModel) null), of(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "resident, true, false",
        "aire, false, true",
        "resident##aire, true, true",
        "' aire ##', false, true",
        "none, false, false",
        "'', false, false",
        "RESIDENT, false, false"
    })
    void theListsThatAreWrittenGoOn(String written, boolean resident, boolean aire) {
        var config = of(Map.of("admitted", written));

        assertEquals(resident, config.admits(Residence.RESIDENT));
        assertEquals(aire, config.admits(Residence.AIRE));
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "' 4 ', 4", "0, 2", "99, 15", "'', 3", "soon, 3", "-1, 3"})
    void theSecondsStayWithinTheirRange(String written, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), of(Map.of("seconds", written)).span());
    }

    @ParameterizedTest
    @CsvSource({"jdbc, jdbc", "' jdbc ', jdbc", "'', table"})
    void theRegisterIsTheOneNamed(String written, String name) {
        assertEquals(name, of(Map.of("register", written)).register());
    }

    private static RegisterMatchConfig of(Map<String, String> settings) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(settings);
        return RegisterMatchConfig.of(model);
    }
}
