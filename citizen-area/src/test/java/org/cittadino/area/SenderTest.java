// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "https://id.comune.example,      same-origin, https://id.comune.example/,      true",
                "https://id.comune.example,      -,           https://id.comune.example:443/,  true",
                "http://localhost:8080,          same-origin, http://localhost:8080/,          true",
                "http://localhost,               same-origin, http://localhost:80/,            true",
                "null,                           same-origin, https://id.comune.example/,      true",
                "null,                           -,           https://id.comune.example/,      true",
                "-,                              -,           https://id.comune.example/,      true",
                "-,                              none,        https://id.comune.example/,      true",
                "null,                           cross-site,  https://id.comune.example/,      false",
                "null,                           same-site,   https://id.comune.example/,      false",
                "https://id.comune.example,      cross-site,  https://id.comune.example/,      false",
                "https://evil.example,           -,           https://id.comune.example/,      false",
                "https://evil.example,           same-origin, https://id.comune.example/,      false",
                "http://id.comune.example,       same-origin, https://id.comune.example/,      false",
                "https://id.comune.example:8443, same-origin, https://id.comune.example/,      false",
                "https://id.comune.example.evil.example, -,   https://id.comune.example/,      false"
            })
    void onlyAPageOfThisServerSendsForms(String origin, String site, URI own, boolean ours) {
        assertEquals(ours, Sender.isOurs(origin, site, own));
    }
}
