// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticatorConfigModel;

/** How many scans a town asks for. */
class ScanConfigTest {
    @Test
    void oneIfNothingIsSaid() {
        assertEquals(1, ScanConfig.of((AuthenticatorConfigModel) null).least());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "' 2 ', 2", "3, 3", "4, 3", "9999, 3", "-1, 1", "two, 1", "'', 1"})
    void whatIsWrittenHoldsIfItIsANumberAnybodyCanReach(String written, int least) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(new HashMap<>());
        model.getConfig().put("least", written);

        assertEquals(least, ScanConfig.of(model).least());
    }
}
