// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cittadino.store.FailedDeliveries;
import org.cittadino.store.FailedDelivery;
import org.cittadino.store.OwnTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.representations.AccessToken;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** Messages that did not leave, at the desk. */
class DeliveriesResourceTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final DeskDoor door = mock(DeskDoor.class);
    private final DeliveriesResource deliveries = new DeliveriesResource(session, door);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final MockedStatic<Answers> answers = mockStatic(Answers.class);

    @BeforeEach
    void twoThatDidNotLeave() {
        var official = new Official(mock(UserModel.class), new AccessToken(), mock(ClientModel.class));
        when(door.open(eq(DeskRole.ISSUE), any())).thenAnswer(asked -> {
            Function<Official, Response> act = asked.getArgument(1);
            return act.apply(official);
        });
        var context = mock(KeycloakContext.class);
        var realm = mock(RealmModel.class);
        var users = mock(UserProvider.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(session.users()).thenReturn(users);
        when(users.getUserById(realm, "u1")).thenReturn(mock(UserModel.class));
        mocked.add(answers);
        mocked.add(mockStatic(DeskAddress.class));
        mocked.add(mockConstruction(DeskAudit.class, (made, how) -> doAnswer(
                        asked -> done.add(asked.getArgument(3) + " " + asked.getArgument(2)))
                .when(made)
                .chain(any(), any(), any(), any(), any())));
        mocked.add(mockConstruction(FailedDeliveries.class, (made, how) -> {
            when(made.count()).thenReturn(2L);
            when(made.page(0, 50))
                    .thenReturn(List.of(
                            new FailedDelivery("d1", "u1", "sms", "cittadinoSmsCode", Instant.EPOCH, false, 1),
                            new FailedDelivery("d2", "reg-1", "email", "cittadinoCode", Instant.EPOCH, true, 7)));
        }));
        var again = mockStatic(FailedDeliveries.class);
        again.when(() -> FailedDeliveries.again(session, "d1")).thenReturn(FailedDeliveries.Again.IN_LINE);
        again.when(() -> FailedDeliveries.again(session, "d2")).thenReturn(FailedDeliveries.Again.GONE);
        again.when(() -> FailedDeliveries.again(session, "d3")).thenReturn(FailedDeliveries.Again.CHANGED);
        mocked.add(again);
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(asked ->
                        asked.<Function<KeycloakSession, ?>>getArgument(1).apply(session));
        mocked.add(own);
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void areListedWithTheAccountTheyAreAboutIfThereIsOne() {
        deliveries.list(null, null);

        var first = Map.of(
                "id", "d1",
                "channel", "sms",
                "template", "cittadinoSmsCode",
                "at", "1970-01-01T00:00:00Z",
                "state", "failed",
                "failures", 1,
                "userId", "u1");
        var second = Map.of(
                "id", "d2",
                "channel", "email",
                "template", "cittadinoCode",
                "at", "1970-01-01T00:00:00Z",
                "state", "waiting",
                "failures", 7);
        answers.verify(() -> Answers.ok(Map.of("total", 2L, "deliveries", List.of(first, second))));
    }

    @Test
    void areSentAgainAndThatIsRecorded() {
        deliveries.again("d1");

        assertEquals(List.of("again d1"), done);
    }

    @ParameterizedTest
    @CsvSource({"d2, NOT_FOUND", "d3, CHANGED"})
    void whatLeftMeanwhileOrWouldGoToAnOldAddressIsNotSent(String id, Problem problem) {
        var refused = assertThrows(Refused.class, () -> deliveries.again(id));

        assertEquals(problem, refused.problem());
        assertEquals(List.of(), done);
    }
}
