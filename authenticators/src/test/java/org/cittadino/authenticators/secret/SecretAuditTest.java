// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cittadino.domain.code.CodeCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;

/** What the event log learns of a secret. */
final class SecretAuditTest {
    private final LoginDoor door = new LoginDoor();
    private final List<String> recorded = new ArrayList<>();

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(
                        new CodeCheck.Accepted(),
                        List.of("REMOVE_CREDENTIAL", "credential_type=cittadino-initial-secret", "reason=used")),
                Arguments.of(
                        new CodeCheck.Wrong(3),
                        List.of("LOGIN", "credential_type=cittadino-initial-secret", "initial_secret_wrong")),
                Arguments.of(
                        new CodeCheck.Expired(),
                        List.of("LOGIN", "credential_type=cittadino-initial-secret", "initial_secret_expired")),
                Arguments.of(
                        new CodeCheck.Exhausted(),
                        List.of("LOGIN", "credential_type=cittadino-initial-secret", "initial_secret_exhausted")),
                Arguments.of(new CodeCheck.NotSent(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void eachOutcomeHasItsReason(CodeCheck check, List<String> expected) {
        when(door.context.getClient()).thenReturn(mock(ClientModel.class));
        try (var events = mockConstruction(EventBuilder.class, (event, how) -> {
            when(event.event(any())).thenAnswer(asked -> {
                recorded.add(asked.<EventType>getArgument(0).name());
                return event;
            });
            when(event.client(any(ClientModel.class))).thenReturn(event);
            when(event.user(any(UserModel.class))).thenReturn(event);
            when(event.detail(anyString(), anyString())).thenAnswer(asked -> {
                recorded.add(asked.getArgument(0) + "=" + asked.getArgument(1));
                return event;
            });
            doAnswer(asked -> recorded.add(asked.getArgument(0))).when(event).error(anyString());
        })) {
            new SecretAudit(door.session, door.citizen).record(check);
            assertEquals(expected, recorded, events.constructed().toString());
        }
    }
}
