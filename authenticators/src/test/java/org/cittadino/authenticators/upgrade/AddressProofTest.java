// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.Assurance;
import org.cittadino.store.Codes;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.ProofOnAccept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** What a right code proves: the address it went to, if it is still the account's. */
class AddressProofTest {
    private final WeakLogin weak = new WeakLogin();
    private final KeycloakSession own = mock(KeycloakSession.class);
    private final UserModel stored = mock(UserModel.class);
    private final List<String> purposes = new ArrayList<>();
    private final List<Evidence> held = new ArrayList<>();
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);
    private final List<ScopedMock> mocked = List.of(
            assurance,
            mockConstruction(
                    CollectedEvidence.class, (made, how) -> when(made.of("u1")).thenReturn(held)),
            mockConstruction(
                    Codes.class, (made, how) -> when(made.check(anyString(), anyString(), anyString(), any(), any()))
                            .thenAnswer(asked -> {
                                purposes.add(asked.getArgument(1));
                                return asked.<ProofOnAccept>getArgument(4).write(own)
                                        ? new CodeCheck.Accepted()
                                        : new CodeCheck.NotSent();
                            })));

    @BeforeEach
    void anAccount() {
        var keycloak = mock(KeycloakContext.class);
        when(own.getContext()).thenReturn(keycloak);
        var users = mock(UserProvider.class);
        when(own.users()).thenReturn(users);
        when(users.getUserById(any(), anyString())).thenReturn(stored);
        when(stored.getId()).thenReturn("u1");
        when(stored.getEmail()).thenReturn("ada@example.org");
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
        weak.close();
    }

    @Test
    void theAddressIsProvenForTheAccount() {
        assertEquals(new CodeCheck.Accepted(), check());

        verify(stored).setEmailVerified(true);
        handedIn(1);
    }

    @Test
    void whatIsProvenAlreadyIsNotHandedInAgain() {
        held.add(new Evidence(EvidenceKind.EMAIL_CODE, Instant.EPOCH, Optional.empty()));

        assertEquals(new CodeCheck.Accepted(), check());
        handedIn(0);
    }

    @Test
    void anAddressThatWasChangedMeanwhileIsNotProven() {
        when(stored.getEmail()).thenReturn("eva@example.org");

        assertEquals(new CodeCheck.NotSent(), check());
        verify(stored, never()).setEmailVerified(true);
        handedIn(0);
    }

    @Test
    void aCodeIsForOneAddressAndIsNoCodeOfALetter() {
        check();
        when(weak.citizen.getEmail()).thenReturn("eva@example.org");
        check();

        assertNotEquals(purposes.get(0), purposes.get(1));
        assertTrue(purposes.stream().allMatch(purpose -> purpose.matches("address-[0-9a-f]{16}")), purposes.toString());
    }

    private CodeCheck check() {
        return new AddressProof(weak.context).check("123456");
    }

    private void handedIn(int times) {
        assurance.verify(
                () -> Assurance.raise(own, stored, EvidenceKind.EMAIL_CODE, "email", Optional.empty()), times(times));
    }
}
