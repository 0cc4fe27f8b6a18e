// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cittadino.store.FirstAccess;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.KeycloakSession;

/** Everything is counted before a message is ordered. */
class SmsCodesTest {
    private final SmsTown town = new SmsTown();
    private final Set<String> used = new HashSet<>();
    private final List<String> counted = new ArrayList<>();
    private final List<OutboxMessage> queued = new ArrayList<>();

    @Test
    void aMessageIsCountedForConnectionNumberAndTownAndThenOrdered() {
        assertEquals(SmsOrdered.ORDERED, order());

        assertEquals(List.of("sms-connection 203.0.113.7", "sms-number +393331234567", "sms-realm town-id"), counted);
        assertEquals("sms", queued.get(0).channel());
        assertEquals("+393331234567", queued.get(0).recipient());
        assertEquals(FirstAccess.code(), queued.get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"sms-connection, USED_UP", "sms-number, NOT_YET", "sms-realm, USED_UP"})
    void whoHasHadTheirShareGetsNoneAndIsCountedNowhere(String limit, SmsOrdered outcome) {
        used.add(limit);

        assertEquals(outcome, order());

        assertEquals(List.of(), queued);
        assertEquals(List.of(), counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0501234567", "+39899123456", "+12015550123", "+41791234567", "abc"})
    void onlyMobilesOfAllowedCountriesAreWrittenTo(String number) {
        when(town.citizen.getFirstAttribute("phoneNumber")).thenReturn(number);

        assertEquals(SmsOrdered.NO_NUMBER, order());
        assertEquals(List.of(), counted);
    }

    @Test
    void aTownMayAllowOthers() {
        town.texts.setProperty("smsCountries", "CH, SM");
        assertEquals(SmsOrdered.NO_NUMBER, order());

        when(town.citizen.getFirstAttribute("phoneNumber")).thenReturn("+41791234567");
        assertEquals(SmsOrdered.ORDERED, order());
    }

    @ParameterizedTest
    @CsvSource({"'', 500", "20, 20", "0, 0", "many, 500", "-1, 500", "9999999, 500"})
    void theTownSaysHowManyItPaysFor(String text, int perDay) {
        town.texts.setProperty("smsPerDay", text);

        assertEquals(perDay, SmsSettings.of(town.session).perDay());
    }

    @Test
    void withoutGatewayNobodyIsReached() {
        when(town.gateway.serves(town.realm)).thenReturn(false);

        assertEquals(SmsOrdered.NO_NUMBER, order());
    }

    private SmsOrdered order() {
        try (var limits = mockConstruction(Limits.class, (made, created) -> {
                    when(made.take(any(), any())).thenAnswer(asked -> {
                        Limit limit = asked.getArgument(0);
                        return !used.contains(limit.id()) && counted.add(limit.id() + " " + asked.getArgument(1));
                    });
                    doAnswer(asked -> counted.remove(asked.<Limit>getArgument(0).id() + " " + asked.getArgument(1)))
                            .when(made)
                            .giveBack(any(), any());
                });
                var outbox = mockConstruction(
                        Outbox.class, (made, created) -> doAnswer(asked -> queued.add(asked.getArgument(0)))
                                .when(made)
                                .queue(any(), any(), any()));
                var transactions = mockStatic(OwnTransaction.class)) {
            transactions
                    .when(() -> OwnTransaction.call(any(), any()))
                    .thenAnswer(asked ->
                            asked.<Function<KeycloakSession, ?>>getArgument(1).apply(town.session));
            var outcome = new SmsCodes(town.session).order(town.citizen, FirstAccess.code());
            assertEquals(1, limits.constructed().size());
            assertEquals(queued.size(), outbox.constructed().size());
            return outcome;
        }
    }
}
