// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.mockito.MockedStatic;

/** What an account that is taken over has, and what it lacks. */
class AccountOpenerTest {
    private static final AccountRow ROW =
            new AccountRow(2, "M.ROSSI1234", "Rossi", "", "RSSMRA80A01H501U", "m@example.org", "");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserProvider users = mock(UserProvider.class);
    private final UserModel citizen = mock(UserModel.class);
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);

    @BeforeEach
    void aRealmWithoutThem() {
        var context = mock(KeycloakContext.class);
        when(context.getRealm()).thenReturn(realm);
        when(session.getContext()).thenReturn(context);
        when(session.users()).thenReturn(users);
        when(citizen.getId()).thenReturn("u1");
        when(users.addUser(realm, null, "M.ROSSI1234", true, false)).thenReturn(citizen);
    }

    @AfterEach
    void theRealEvidenceAgain() {
        assurance.close();
    }

    @Test
    void itHasWhatTheFileSaysAndNothingProven() {
        assertEquals(AccountOpener.Answer.CREATED, opener().open(ROW));

        verify(citizen).setEnabled(true);
        verify(citizen).setEmailVerified(false);
        verify(citizen).setLastName("Rossi");
        verify(citizen, never()).setFirstName(any());
        verify(citizen).setEmail("m@example.org");
        verify(citizen).setSingleAttribute("fiscalNumber", "RSSMRA80A01H501U");
        verify(citizen).setSingleAttribute("accountOrigin", "imported");
        verify(citizen, never()).credentialManager();
        assurance.verify(() -> Assurance.note(session, citizen, EvidenceKind.IMPORTED, "giulia"));
    }

    @Test
    void aKnownUserNameIsSkipped() {
        when(users.getUserByUsername(realm, "M.ROSSI1234")).thenReturn(citizen);

        assertEquals(AccountOpener.Answer.SKIPPED, opener().open(ROW));
        verify(users, never()).addUser(any(), any(), any(), anyBoolean(), anyBoolean());
    }

    @Test
    void anAddressOfAnotherAccountIsNotTakenFromIt() {
        when(users.getUserByEmail(realm, "m@example.org")).thenReturn(citizen);

        assertEquals(AccountOpener.Answer.EMAIL_TAKEN, opener().open(ROW));
        verify(users, never()).addUser(any(), any(), any(), anyBoolean(), anyBoolean());
    }

    @Test
    void aUserNameThatIsSomebodysAddressIsNotTaken() {
        when(users.getUserByEmail(realm, "M.ROSSI1234")).thenReturn(citizen);

        assertEquals(AccountOpener.Answer.EMAIL_TAKEN, opener().open(ROW));
    }

    @Test
    void anAddressThatIsSomebodysUserNameIsNotTaken() {
        when(users.getUserByUsername(realm, "m@example.org")).thenReturn(citizen);

        assertEquals(AccountOpener.Answer.EMAIL_TAKEN, opener().open(ROW));
    }

    private AccountOpener opener() {
        return new AccountOpener(session, "giulia");
    }
}
