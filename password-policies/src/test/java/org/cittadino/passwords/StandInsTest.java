// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.policy.PasswordPolicyManagerProviderFactory;
import org.keycloak.provider.ProviderFactory;

/** What of Keycloak we take the place of, and under which name an administrator finds it. */
class StandInsTest {

    static Stream<ProviderFactory<?>> standIns() {
        return Stream.of(new EveryPolicyProviderFactory(), new CriteriaFormsProviderFactory());
    }

    @ParameterizedTest
    @MethodSource("standIns")
    void theirNameNeverChangesAndTheyStandAboveKeycloaks(ProviderFactory<?> factory) {
        assertEquals("cittadino", factory.getId());
        assertTrue(factory.order() > 0);
    }

    @Test
    void theServerFindsOurWayThroughThePoliciesFirst() {
        var first = ServiceLoader.load(PasswordPolicyManagerProviderFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .max(Comparator.comparingInt(PasswordPolicyManagerProviderFactory::order));

        assertEquals(
                EveryPolicyProviderFactory.class,
                Objects.requireNonNull(first.orElse(null)).getClass());
    }
}
