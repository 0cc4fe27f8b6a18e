// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.InitialSecrets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.common.util.reflections.Types;
import org.keycloak.credential.CredentialInputUpdater;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;

/** The password field of an account that has no password. */
final class InitialSecretProviderTest {
    private static final String SECRET = "K7QF2M9XWB";

    private final LoginDoor door = new LoginDoor();
    private final List<String> tried = new ArrayList<>();
    private final MockedStatic<InitialSecrets> withdrawn = mockStatic(InitialSecrets.class);
    private final MockedConstruction<SecretAudit> audits = mockConstruction(SecretAudit.class);
    private CodeCheck check = new CodeCheck.Accepted();
    private final MockedConstruction<InitialSecrets> secrets = mockConstruction(InitialSecrets.class, (made, how) -> {
        when(made.isOpen("u1")).thenReturn(true);
        when(made.check(anyString(), anyString())).thenAnswer(asked -> {
            tried.add(asked.getArgument(1));
            return check;
        });
    });
    private final InitialSecretProvider provider = new InitialSecretProvider(door.session);

    @BeforeEach
    void somebodyWithoutPasswordAtTheLoginPage() {
        door.standsAtTheLoginPage();
    }

    @AfterEach
    void theRealStoreAgain() {
        withdrawn.close();
        audits.close();
        secrets.close();
    }

    @Test
    void theRightOneOpensAndLeadsToAPasswordOfOnesOwn() {
        assertTrue(isValid(SECRET));

        verify(door.citizen).addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        verify(door.login).addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        verify(audits.constructed().get(0)).record(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QF2-M9XWB", "k7qf2 m9xwb", " K7QF2 - M9XWB ", "k7qf2m9xwb"})
    void itIsTypedAsItStandsOnPaper(String typed) {
        assertTrue(isValid(typed));
        assertEquals(List.of(SECRET), tried);
    }

    @Test
    void lookAlikesAreReadAsDigits() {
        isValid("OoIiL-lABCD");

        assertEquals(List.of("001111ABCD"), tried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QF2M9XW", "K7QF2M9XWBB", "K7QF2M9XWU", "Borgo#2026mare"})
    void whatIsNoSecretCostsNoTryButTheSameWork(String typed) {
        assertFalse(isValid(typed));

        assertEquals(List.of(), tried);
        hashed(1);
        assertTrue(audits.constructed().isEmpty());
    }

    @Test
    void nothingTypedIsNothing() {
        assertFalse(isValid(null));
        assertEquals(List.of(), tried);
    }

    @Test
    void aWrongOneFailsAfterTheSameWorkAndSetsNothing() {
        check = new CodeCheck.Wrong(4);

        assertFalse(isValid(SECRET));
        hashed(1);
        verify(audits.constructed().get(0)).record(check);
        verify(door.citizen, never()).addRequiredAction(any(RequiredAction.class));
    }

    @Test
    void anAccountWithAPasswordKnowsNoSecretAndLosesTheOneItHas() {
        door.hasPassword();

        assertFalse(isValid(SECRET));
        assertEquals(List.of(), tried);
        hashed(0);
        withdrawn.verify(() -> InitialSecrets.withdraw(door.session, "u1"));
    }

    @ParameterizedTest
    @CsvSource({
        "token",
        "registration",
        "reset-credentials",
        "first-broker-login",
        "post-broker-login",
        "required-action",
    })
    void nowhereButAtTheLoginPage(String path) {
        door.standsAt(path);

        refusedWithoutATry();
    }

    @Test
    void notWithoutAPageAtAll() {
        door.standsNowhere();

        refusedWithoutATry();
    }

    @Test
    void notWithinASession() {
        door.isLoggedIn();

        refusedWithoutATry();
    }

    @Test
    void notForAnAccountThatIsSwitchedOff() {
        when(door.citizen.isEnabled()).thenReturn(false);

        refusedWithoutATry();
    }

    @Test
    void notWhereNoPasswordCanBeChosen() {
        var action = new RequiredActionProviderModel();
        action.setEnabled(false);
        when(door.realm.getRequiredActionProviderByAlias("UPDATE_PASSWORD")).thenReturn(action);
        refusedWithoutATry();

        when(door.realm.getRequiredActionProviderByAlias("UPDATE_PASSWORD")).thenReturn(null);
        assertFalse(isValid(SECRET));
        assertEquals(List.of(), tried);
    }

    @Test
    void aDirectoryAnswersForItsOwnAccounts() {
        when(door.citizen.isFederated()).thenReturn(true);

        assertFalse(isValid(SECRET));
        assertEquals(List.of(), tried);
        hashed(0);
    }

    @Test
    void theAccountHasAPasswordToAskForOnlyWhereTheSecretIsTaken() {
        assertTrue(isConfigured("password"));
        assertFalse(isConfigured("otp"));

        door.isLoggedIn();
        assertFalse(isConfigured("password"));
    }

    @Test
    void itAnswersForPasswordsAndStoresNone() {
        var stored = new CredentialModel();
        stored.setType("password");

        assertTrue(provider.supportsCredentialType("password"));
        assertFalse(provider.supportsCredentialType("cittadino-initial-secret"));
        assertFalse(provider.supportsCredentialType(stored));
        assertFalse(provider.deleteCredential(door.realm, door.citizen, "c1"));
    }

    /** As Keycloak looks for those whom it asks about an input, and for those whom it hands a new password. */
    @Test
    void keycloakAsksItAndNeverHandsItAPassword() {
        var factory = new InitialSecretProviderFactory();

        assertTrue(Types.supports(CredentialInputValidator.class, factory, CredentialProviderFactory.class));
        assertFalse(Types.supports(CredentialInputUpdater.class, factory, CredentialProviderFactory.class));
    }

    private void refusedWithoutATry() {
        assertFalse(isValid(SECRET));
        assertEquals(List.of(), tried);
        hashed(1);
    }

    private void hashed(int often) {
        verify(door.hash, times(often)).encodedCredential(anyString(), anyInt());
    }

    private boolean isValid(@Nullable String typed) {
        var input = mock(UserCredentialModel.class);
        when(input.getChallengeResponse()).thenReturn(typed);
        return provider.isValid(door.realm, door.citizen, input);
    }

    private boolean isConfigured(String type) {
        return provider.isConfiguredFor(door.realm, door.citizen, type);
    }
}
