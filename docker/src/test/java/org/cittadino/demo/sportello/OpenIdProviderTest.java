// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdProviderTest {
    private static final Instant NOW = Instant.ofEpochSecond(100);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'iss':'r','aud':'sportello','nonce':'n','exp':101}",
                "{'iss':'r','aud':['account','sportello'],'nonce':'n','exp':101}"
            })
    void aTokenForThisLoginIsTaken(String claims) {
        assertDoesNotThrow(() -> check(claims));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'iss':'other','aud':'sportello','nonce':'n','exp':101}",
                "{'iss':'r','aud':'sportello2','nonce':'n','exp':101}",
                "{'iss':'r','aud':['account'],'nonce':'n','exp':101}",
                "{'iss':'r','aud':'sportello','nonce':'other','exp':101}",
                "{'iss':'r','aud':'sportello','nonce':'n','exp':100}",
                "{}"
            })
    void aTokenForSomebodyElseOrAnotherTimeIsRefused(String claims) {
        assertThrows(IOException.class, () -> check(claims));
    }

    private static void check(String claims) throws IOException {
        OpenIdProvider.check(new ObjectMapper().readTree(claims.replace('\'', '"')), "r", "sportello", "n", NOW);
    }
}
