// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.authentication.authenticators.broker.IdpReviewProfileAuthenticatorFactory;
import org.keycloak.authentication.requiredactions.UpdateProfile;
import org.keycloak.authentication.requiredactions.VerifyUserProfile;
import org.keycloak.provider.ProviderFactory;

/** Steps of Keycloak whose place ours take: flows and links name them, so that their ids must stay. */
class ReplacementsTest {

    static Stream<ProviderFactory<?>[]> pairs() {
        return Stream.<ProviderFactory<?>[]>of(
                new ProviderFactory<?>[] {new UpdateProfile(), new ProfileUpdate()},
                new ProviderFactory<?>[] {new VerifyUserProfile(), new ProfileVerification()},
                new ProviderFactory<?>[] {new IdpReviewProfileAuthenticatorFactory(), new ProfileReviewFactory()});
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oursHasTheIdAndComesFirst(ProviderFactory<?> keycloaks, ProviderFactory<?> ours) {
        assertEquals(keycloaks.getId(), ours.getId());
        assertTrue(ours.order() > keycloaks.order());
    }
}
