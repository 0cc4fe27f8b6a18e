// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginMomentTest {
    private final WeakLogin weak = new WeakLogin();

    @AfterEach
    void theRealThingAgain() {
        weak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "authenticate, true",
        "first-broker-login, true",
        "post-broker-login, true",
        "reset-credentials, false",
        "registration, false",
        "required-action, false"
    })
    void onlyALoginIsTheWordOfTheOwner(String path, boolean counts) {
        LoginMoment.note(weak.at(path).context);

        assertEquals(counts, LoginMoment.of(weak.context).isPresent());
    }

    @Test
    void theFirstTimeCounts() {
        weak.notes.put(LoginMoment.NOTE, "1000");
        LoginMoment.note(weak.at("authenticate").context);

        assertEquals(Optional.of(1000L), LoginMoment.of(weak.context));
    }

    @Test
    void aCookieIsAsOldAsTheLoginThatMadeIt() {
        weak.knownSince(600);
        LoginMoment.note(weak.at("authenticate").context);

        assertTrue(LoginMoment.of(weak.context).orElseThrow() <= LoginMoment.now() - 600);
    }

    @Test
    void aLoginElsewhereIsAsOldAsItWasThere() {
        weak.clientNotes.put("AUTH_TIME_BROKER", "1234");
        LoginMoment.note(weak.at("authenticate").context);

        assertEquals(Optional.of(1234L), LoginMoment.of(weak.context));
    }

    @Test
    void anOfficialInTheCitizensPlaceSaysNothingForThem() {
        var open = weak.knownSince(1);
        when(open.getNote("IMPERSONATOR_ID")).thenReturn("official");

        assertEquals(Optional.empty(), LoginMoment.of(weak.context));
    }

    @Test
    void aCookieOfNoSessionSaysNothing() {
        weak.notes.put("SSO_AUTH", "true");

        assertEquals(Optional.empty(), LoginMoment.of(weak.context));
    }
}
