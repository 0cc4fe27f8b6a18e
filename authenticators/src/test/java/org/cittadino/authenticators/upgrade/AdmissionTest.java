// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.when;

import org.cittadino.authenticators.upgrade.Admission.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    private final WeakLogin weak = new WeakLogin();
    private final Admission admission = new Admission(weak.context);

    @AfterEach
    void theRealThingAgain() {
        weak.close();
    }

    @ParameterizedTest
    @CsvSource({"0, PROVE_ADDRESS", "290, PROVE_ADDRESS", "310, LOG_IN", "86400, LOG_IN"})
    void aLoginIsFreshForFiveMinutes(long seconds, Stage stage) {
        weak.knownSince(seconds);

        assertEquals(stage, admission.stage());
    }

    @ParameterizedTest
    @CsvSource({"60, 50, PROVE_ADDRESS", "60, 70, LOG_IN", "1, 4, PROVE_ADDRESS", "86400, 310, LOG_IN"})
    void aTownMayWantItFresherButNeverOlder(String setting, long seconds, Stage stage) {
        weak.settings.put("max_auth_age", setting);
        weak.knownSince(seconds);

        assertEquals(stage, admission.stage());
    }

    @Test
    void nobodyKnowsWhen() {
        assertEquals(Stage.LOG_IN, admission.stage());
    }

    @Test
    void whoWasFreshHasTimeToReadTheMail() {
        var open = weak.knownSince(0);
        assertEquals(Stage.PROVE_ADDRESS, admission.stage());
        when(open.getNote("AUTH_TIME")).thenReturn(Long.toString(LoginMoment.now() - 1800));

        assertEquals(Stage.PROVE_ADDRESS, admission.stage());
        admission.admit();
        assertEquals(Stage.OPEN, admission.stage());
    }

    @Test
    void afterAnHourEverythingIsAskedAnew() {
        weak.knownSince(4000);
        var anHourAgo = Long.toString(LoginMoment.now() - 3601);
        weak.notes.put(Admission.LOGGED_IN, anHourAgo);
        weak.notes.put(Admission.ADMITTED, anHourAgo);

        assertEquals(Stage.LOG_IN, admission.stage());
    }

    @Test
    void whoHasNoAddressIsAskedForNone() {
        when(weak.citizen.getEmail()).thenReturn(" ");
        weak.knownSince(0);

        assertEquals(Stage.OPEN, admission.stage());
    }
}
