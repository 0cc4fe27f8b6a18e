// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with little heap: who exceeds it ends the whole run. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileScansTest {
    static Stream<Case> files() {
        return Stream.of(HostileJpegs.all(), HostilePngs.all(), HostilePdfs.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedOrComesOutPlain(Case hostile) throws IOException {
        var outcome = ScanCleaner.clean(hostile.file().get(), "copia");
        if (outcome instanceof ScanOutcome.Refused refused) {
            assertTrue(hostile.problems().contains(refused.problem()), () -> "refused as " + refused.problem());
            return;
        }
        assertTrue(hostile.mayBeClean(), "was taken");
        for (var page : Pages.of(outcome)) {
            Pages.assertPlain(page);
        }
    }

    @Test
    void thereAreManyAndEachIsNamedOnce() {
        var names = files().map(Case::name).toList();
        assertTrue(names.size() >= 200, () -> names.size() + " files");
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @AfterAll
    static void noDecoderStaysBehind() throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("cittadino-scan")) {
                thread.join(TimeUnit.SECONDS.toMillis(20));
                assertFalse(thread.isAlive(), "a decoder is still at work");
            }
        }
    }
}
