// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.authenticator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    /** RFC 6238, appendix B: the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "2000000000, 279037"})
    void theCodesAreThoseOfTheStandardsExamples(long second, String code) {
        assertEquals(code, new TimeCode("12345678901234567890").at(Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "29, 1", "30, 30"})
    void aCodeIsGoodUntilTheNextHalfMinute(long second, long left) {
        assertEquals(left, TimeCode.secondsLeft(Instant.ofEpochSecond(second)));
    }
}
