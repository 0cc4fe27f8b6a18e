// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.cittadino.delivery.Delivery;
import org.cittadino.delivery.DeliveryFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;

/** Text messages between the outbox and the gateway. */
class SmsChannelTest {
    private final SmsTown town = new SmsTown();
    private final KeycloakSession session = town.session;

    @Test
    void theGatewayGetsNumberTextAndTheIdOfTheMessage() throws Exception {
        new SmsChannel(session).deliver(message(0));

        verify(town.gateway).send(new SmsMessage("m1", "+393331234567", "12345678 è il codice di Comune di Prova."));
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, 0, true", "AWAY,    0, false", "AWAY,    9, false", "UNCLEAR, 0, false", "UNCLEAR, 1, true"})
    void whatMayHaveBeenSentIsTriedOnceMore(SmsAnswer answer, int failures, boolean forGood) {
        when(town.gateway.send(any())).thenReturn(answer);

        var failed = assertThrows(DeliveryFailed.class, () -> new SmsChannel(session).deliver(message(failures)));

        assertEquals(forGood, failed.isForGood());
    }

    @Test
    void aRealmWithoutGatewaySendsNothing() {
        when(town.gateway.serves(any())).thenReturn(false);

        assertThrows(DeliveryFailed.class, () -> new SmsChannel(session).deliver(message(0)));
        verify(town.gateway, never()).send(any());
    }

    @Test
    void aServerWithoutGatewayDoesNotBreak() {
        var bare = mock(KeycloakSession.class);

        assertThrows(DeliveryFailed.class, () -> new SmsChannel(bare).deliver(message(0)));
    }

    @Test
    void takenIsTaken() {
        assertDoesNotThrow(() -> new SmsChannel(session).deliver(message(3)));
    }

    private static Delivery message(int failures) {
        return new Delivery("m1", failures, "+393331234567", "it", "cittadinoSmsCode", Map.of("code", "12345678"));
    }
}
