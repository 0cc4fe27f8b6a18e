// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryFailedTest {
    private static final String ADDRESS = "ada@example.org";

    @Test
    void theReasonNamesTheTypesFromTheOutsideIn() {
        var failed = new DeliveryFailed(
                new IllegalStateException("550 " + ADDRESS, new ConnectException("refused by " + ADDRESS)));

        assertEquals("IllegalStateException < ConnectException", failed.reason());
    }

    @Test
    void neitherTheReasonNorTheMessageHoldsAnAddress() {
        var failed = new DeliveryFailed(new IllegalStateException("550 " + ADDRESS + " unknown"));

        assertFalse(failed.reason().contains(ADDRESS));
        assertFalse(String.valueOf(failed.getMessage()).contains(ADDRESS));
    }

    @Test
    void aMessageIsNamedByItsTemplateAlone() {
        var message = new Delivery(ADDRESS, "it", "cittadinoCode", Map.of("code", "12345678"));

        assertEquals("Delivery[cittadinoCode]", message.toString());
    }
}
