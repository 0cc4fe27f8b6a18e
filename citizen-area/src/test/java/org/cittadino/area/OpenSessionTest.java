// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
                "Mobile Safari/17.5, Safari",
                "Chrome Mobile/128.0.0, Chrome",
                "Chrome Mobile iOS/128, Chrome iOS",
                "Other/, -",
                "Unknown, -",
                "'', -"
            })
    void aBrowserIsKnownByItsNameAlone(String noted, String shown) {
        assertEquals(Optional.ofNullable(shown), OpenSession.browserName(noted));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"Linux, Linux", "Mac OS X, macOS", "iOS, iOS", "Other, -"})
    void aSystemIsKnownByTheNameOnItsBox(String noted, String shown) {
        assertEquals(Optional.ofNullable(shown), OpenSession.systemName(noted));
    }

    @Test
    void thisOneStandsFirstThenTheOneUsedLast() {
        var sessions = Stream.of(open("old", 1, false), open("new", 9, false), open("this", 5, true))
                .sorted(OpenSession.ORDER)
                .map(OpenSession::id);
        assertEquals(List.of("this", "new", "old"), sessions.toList());
    }

    private static OpenSession open(String id, long lastUse, boolean isThis) {
        return new OpenSession(
                id,
                Optional.empty(),
                Optional.empty(),
                false,
                Instant.EPOCH,
                Instant.ofEpochSecond(lastUse),
                isThis,
                false,
                false,
                List.of());
    }
}
