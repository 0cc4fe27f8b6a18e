// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2:ffff::1, 20010db800010002/64",
        "2001:db8:1:3::1, 20010db800010003/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "not:an:address, not:an:address"
    })
    void subjects(String host, String subject) {
        assertEquals(subject, Connection.subject(host));
    }

    @Test
    void unknownConnectionsShareOneCounter() {
        assertEquals("unknown", Connection.subject(null));
    }
}
