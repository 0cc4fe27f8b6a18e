// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryFailedTest {
    private static final String ADDRESS = "ada@example.org";

    @Test
    void theReasonNamesTheTypesFromTheOutsideIn() {
        var failed = DeliveryFailed.forNow(
                new IllegalStateException("550 " + ADDRESS, new ConnectException("refused by " + ADDRESS)));

        assertEquals("IllegalStateException < ConnectException", failed.reason());
    }

    @Test
    void neitherTheReasonNorTheMessageHoldsAnAddress() {
        var failed = DeliveryFailed.forNow(new IllegalStateException("550 " + ADDRESS + " unknown"));

        assertFalse(failed.reason().contains(ADDRESS));
        assertFalse(String.valueOf(failed.getMessage()).contains(ADDRESS));
    }

    @Test
    void aFailureIsForNowOrForGood() {
        assertFalse(DeliveryFailed.forNow(new ConnectException()).isForGood());
        assertTrue(DeliveryFailed.forGood(new ConnectException()).isForGood());
    }

    @Test
    void aMessageIsNamedByItsTemplateAlone() {
        var message = new Delivery("m1", 0, ADDRESS, "it", "cittadinoCode", Map.of("code", "12345678"));

        assertEquals("Delivery[cittadinoCode]", message.toString());
    }
}
