// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentLoginTest {
    @ParameterizedTest(name = "login {0}, now {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1000, 1000, true",
                "1000, 1300, true",
                "1000, 1301, false",
                "1000,  999, true",
                "1000,  970, true",
                "1000,  969, false",
                "   -, 1000, false",
                "  '', 1000, false",
                "  -5, 1000, false",
                "  1e3, 1000, false",
                "9999999999999999999, 1000, false"
            })
    void aLoginIsRecentForFiveMinutes(String loginTime, long now, boolean recent) {
        assertEquals(recent, RecentLogin.isRecent(loginTime, now));
    }
}
