// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.http.HttpResponse;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakTransactionManager;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;

/** What comes out of the desk when something goes wrong inside. */
class DeskDoorTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final HttpResponse bare = mock(HttpResponse.class);
    private final KeycloakTransactionManager transaction = mock(KeycloakTransactionManager.class);
    private final Response answer = mock(Response.class);
    private final MockedStatic<Answers> answers = mockStatic(Answers.class);
    private final MockedConstruction<Admission> admission =
            mockConstruction(Admission.class, (made, how) -> when(made.admit(DeskRole.VIEW))
                    .thenReturn(new Official(mock(UserModel.class), new AccessToken(), mock(ClientModel.class))));

    @BeforeEach
    void aRequest() {
        var context = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(context);
        when(context.getHttpResponse()).thenReturn(bare);
        when(session.getTransactionManager()).thenReturn(transaction);
        answers.when(() -> Answers.problem(any(), anyString(), anyString())).thenReturn(answer);
    }

    @AfterEach
    void theRealThingAgain() {
        answers.close();
        admission.close();
    }

    @Test
    void whatGoesWellIsAnsweredAndKept() {
        var well = mock(Response.class);

        assertSame(well, open(official -> well));
        verify(transaction, never()).setRollbackOnly();
    }

    @Test
    void nobodyKeepsAnAnswer() {
        open(official -> answer);

        verify(bare).setHeader("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void aRefusalIsSaidAndUndoesTheRequest(Problem problem) {
        open(official -> {
            throw Refused.of(problem, "why");
        });

        answers.verify(() -> Answers.problem(eq(problem), eq("why"), anyString()));
        verify(transaction).setRollbackOnly();
    }

    @Test
    void whatBreaksIsNotQuoted() {
        open(official -> {
            throw new IllegalStateException("Ada Rossi");
        });

        answers.verify(() -> Answers.problem(eq(Problem.BROKEN), eq(""), anyString()));
        verify(transaction).setRollbackOnly();
    }

    @Test
    void eachProblemHasANameOfItsOwn() {
        for (var one : Problem.values()) {
            assertEquals("urn:cittadino:desk:", one.type().substring(0, 19));
            for (var other : Problem.values()) {
                assertFalse(one != other && one.type().equals(other.type()));
            }
        }
    }

    private Response open(Function<Official, Response> act) {
        return new DeskDoor(session).open(DeskRole.VIEW, act);
    }
}
