// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSessionTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Firefox/128.0, Firefox",
                "Chrome/Unknown, Chrome",
                "Safari, Safari",
                "Other/, -",
                "Unknown, -",
                "'', -"
            })
    void aBrowserIsKnownByItsNameAlone(String noted, String shown) {
        assertEquals(Optional.ofNullable(shown), OpenSession.browserName(noted));
    }
}
