// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.representations.AccessToken;
import org.mockito.ScopedMock;

/** Which cases an official may move, and when. */
class OpenCaseTest {
    private static final Registration HANDED_IN =
            Samples.registration("ada@example.org", HashedPassword.NONE, Map.of("fiscalNumber", "RSSMRA80A01H501U"));

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel user = mock(UserModel.class);
    private final Official bruno = new Official(user, new AccessToken(), mock(ClientModel.class));
    private final List<ScopedMock> mocked = new ArrayList<>();

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @ParameterizedTest(name = "{0} {1} version {2} held by {3}: {4}")
    @CsvSource({
        "NEW_ACCOUNT, CLAIMED,  3, bruno, ''",
        "NEW_ACCOUNT, CLAIMED,  2, bruno, CHANGED",
        "NEW_ACCOUNT, CLAIMED,  3, carla, CHANGED",
        "NEW_ACCOUNT, OPEN,     3, '',    CHANGED",
        "NEW_ACCOUNT, APPROVED, 3, bruno, CHANGED",
        "NEW_ACCOUNT, REJECTED, 3, bruno, CHANGED",
        "UPGRADE,     CLAIMED,  3, bruno, NOT_DECIDABLE",
        "LOSS,        APPROVED, 3, '',    NOT_DECIDABLE"
    })
    void onlyWhoHoldsItAsItIsDecides(CaseKind kind, CaseState state, int seen, String holder, String problem) {
        var open = open(Samples.file(kind, state, 3, "reg-1", holder), Optional.of(HANDED_IN));

        if (problem.isEmpty()) {
            assertSame(HANDED_IN, open.decidable(seen));
        } else {
            assertEquals(
                    problem,
                    assertThrows(Refused.class, () -> open.decidable(seen))
                            .problem()
                            .name());
        }
    }

    @Test
    void aRegistrationThatIsOverIsNotDecided() {
        var open = open(Samples.file(CaseKind.NEW_ACCOUNT, CaseState.CLAIMED, 3, "reg-1", "bruno"), Optional.empty());

        assertEquals(
                Problem.REGISTRATION_OVER,
                assertThrows(Refused.class, () -> open.decidable(3)).problem());
    }

    @ParameterizedTest(name = "owner {0}, mail {1}, codice fiscale {2}")
    @CsvSource({
        "bruno, bruno@example.org, ''",
        "reg-1, Ada@Example.org,   ''",
        "reg-1, bruno@example.org, rssmra80a01h501u"
    })
    void nobodyMovesWhatTheyAskedForThemselves(String owner, String email, String code) {
        when(user.getEmail()).thenReturn(email);
        when(user.getFirstAttribute("fiscalNumber")).thenReturn(code);
        var file = Samples.file(CaseKind.NEW_ACCOUNT, CaseState.OPEN, 0, owner, "");

        assertEquals(
                Problem.OWN_CASE,
                assertThrows(Refused.class, () -> open(file, Optional.of(HANDED_IN)))
                        .problem());
    }

    @Test
    void twoPeopleWithoutAnAddressAreNotTheSame() {
        when(user.getEmail()).thenReturn("");
        var nameless = Samples.registration("", HashedPassword.NONE, Map.of("fiscalNumber", ""));
        var file = Samples.file(CaseKind.NEW_ACCOUNT, CaseState.OPEN, 0, "reg-1", "");

        assertSame(file, open(file, Optional.of(nameless)).file());
    }

    @ParameterizedTest(name = "official {0} {1} with codice fiscale {2}: own case {3}")
    @CsvSource({
        "Mario, ROSSI, '',               true",
        "Mario, ROSSI, BRNGNN71B26L219T, false",
        "Maria, ROSSI, '',               false",
        "'',    ROSSI, '',               false"
    })
    void aNamesakeIsLeftToAColleagueIfTheOfficialHasNoCodiceFiscale(
            String first, String last, String code, boolean own) {
        when(user.getFirstAttribute("lastName")).thenReturn(last);
        when(user.getFirstAttribute("firstName")).thenReturn(first);
        when(user.getFirstAttribute("fiscalNumber")).thenReturn(code);
        var mario = Samples.registration(
                "mario@example.org", HashedPassword.NONE, Map.of("lastName", "Rossi", "firstName", "Mario"));
        var file = Samples.file(CaseKind.NEW_ACCOUNT, CaseState.OPEN, 0, "reg-1", "");

        if (own) {
            assertEquals(
                    Problem.OWN_CASE,
                    assertThrows(Refused.class, () -> open(file, Optional.of(mario)))
                            .problem());
        } else {
            assertSame(file, open(file, Optional.of(mario)).file());
        }
    }

    private OpenCase open(CaseFile file, Optional<Registration> waiting) {
        when(user.getId()).thenReturn("bruno");
        when(session.getContext()).thenReturn(mock(KeycloakContext.class));
        when(session.users()).thenReturn(mock(UserProvider.class));
        mocked.add(mockConstruction(
                CaseQueue.class, (made, how) -> when(made.find("case-1")).thenReturn(Optional.of(file))));
        mocked.add(mockConstruction(
                Registrations.class, (made, how) -> when(made.waiting("reg-1")).thenReturn(waiting)));
        return OpenCase.find(session, bruno, "case-1");
    }
}
