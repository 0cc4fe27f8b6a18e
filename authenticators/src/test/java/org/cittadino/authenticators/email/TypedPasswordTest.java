// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.store.HashedPassword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.credential.hash.PasswordHashProvider;

class TypedPasswordTest {
    private final StepContext context = new StepContext();

    @ParameterizedTest
    @CsvSource({"true, '', true", "true, x, false", "false, '', false", "false, x, false"})
    void itIsMissingOnlyWhereItIsAsked(boolean resumed, String typed, boolean missing) {
        if (resumed) {
            context.resumed();
        }

        assertEquals(missing, new TypedPassword(context.flow, typed).isMissing(Samples.open()));
    }

    @Test
    void inTheBrowserThatTypedTheFormNoneIsAsked() {
        assertTrue(new TypedPassword(context.flow, "").isRight(Samples.open()));
    }

    @Test
    void whereNoneWasChosenNoneIsAsked() {
        context.resumed();
        var registration = Samples.resident(Samples.ADDRESS, false, HashedPassword.NONE);

        assertFalse(new TypedPassword(context.flow, "").isMissing(registration));
        assertTrue(new TypedPassword(context.flow, "").isRight(registration));
    }

    @Test
    void theHashOfTheFormDecides() {
        context.resumed();
        var hash = mock(PasswordHashProvider.class);
        when(hash.verify(eq("giusta"), any())).thenReturn(true);
        when(context.session.getProvider(PasswordHashProvider.class, "argon2")).thenReturn(hash);

        assertTrue(new TypedPassword(context.flow, "giusta").isRight(Samples.open()));
        assertFalse(new TypedPassword(context.flow, "sbagliata").isRight(Samples.open()));
    }

    @Test
    void withoutItsHashAlgorithmNoPasswordIsRight() {
        context.resumed();

        assertFalse(new TypedPassword(context.flow, "giusta").isRight(Samples.open()));
    }
}
