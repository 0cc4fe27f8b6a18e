// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {
    @ParameterizedTest(name = "?{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "'',                                        true,  false, -,         -",
                "done=closed,                               true,  false, CLOSED,    -",
                "done=all_closed,                           true,  false, ALL_CLOSED,-",
                "done=whatever,                             true,  false, -,         -",
                "code=x&state=y&session_state=z&iss=i,      false, false, -,         -",
                "code=x&kc_action_status=success,           false, false, SAVED,     -",
                "code=x&kc_action_status=cancelled,         false, false, CANCELLED, -",
                "code=x&kc_action_status=error,             false, false, FAILED,    -",
                "error=access_denied&state=y,               false, true,  -,         -",
                "kc_locale=de&client_id=account,            false, false, -,         de"
            })
    void onlyOurOwnWordMayStayInTheAddress(
            String query, boolean clean, boolean refused, Notice notice, String language) {
        var arrival = arrival(query);
        assertEquals(clean, arrival.isClean());
        assertEquals(refused, arrival.isRefused());
        assertEquals(Optional.ofNullable(notice), arrival.notice());
        assertEquals(Optional.ofNullable(language), arrival.language());
    }

    @ParameterizedTest(name = "?{0}: {1}")
    @CsvSource({
        "state=again.x&code=y, true",
        "state=again.x&error=login_required, true",
        "state=again&code=y, false",
        "state=x.again.&code=y, false",
        "code=again.x, false",
        "'', false"
    })
    void aLoginThatWasToAskAnewIsKnownByItsState(String query, boolean again) {
        assertEquals(again, arrival(query).isAskedAgain());
    }

    private static Arrival arrival(String query) {
        var parameters = new MultivaluedHashMap<String, String>();
        Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .forEach(pair -> parameters.add(pair[0], pair[1]));
        return new Arrival(parameters);
    }
}
