// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

class VisitorTest {
    private final UserSessionModel login = session("one", false);
    private final Visitor visitor = new Visitor(mock(RealmModel.class), mock(UserModel.class), login);

    @ParameterizedTest(name = "{0}, offline {1}: {2}")
    @CsvSource({"one, false, true", "one, true, false", "two, false, false", "two, true, false"})
    void anApplicationsOwnSessionIsNotTheBrowsersEvenUnderItsId(String id, boolean offline, boolean here) {
        assertEquals(here, visitor.isHereBy(session(id, offline)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"1000, true", "600, false", "-, false"})
    void theLoginItselfSaysWhenItWas(String noted, boolean recent) {
        when(login.getNote(AuthenticationManager.AUTH_TIME)).thenReturn(noted);
        assertEquals(recent, visitor.hasRecentLogin(1100));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"operator-7, true", "-, false"})
    void theLoginSaysWhetherAnOperatorSitsInTheCitizensPlace(String operator, boolean is) {
        when(login.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString())).thenReturn(operator);
        assertEquals(is, visitor.isByOperator());
    }

    private static UserSessionModel session(String id, boolean offline) {
        var session = mock(UserSessionModel.class);
        when(session.getId()).thenReturn(id);
        when(session.isOffline()).thenReturn(offline);
        return session;
    }
}
