// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;

import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.domain.person.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

class CredentialPlanTest {
    private static final Address HOME = new Address("H501", "", "Via Roma", "1", "00100");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel citizen = mock(UserModel.class);

    @Test
    void aMailIsOrderedOnce() {
        try (var delivery = mockStatic(CredentialDelivery.class)) {
            CredentialPlan.without(CredentialWay.EMAIL).arrange(session, citizen);

            delivery.verify(() -> CredentialDelivery.byMail(session, citizen), times(1));
            delivery.verifyNoMoreInteractions();
        }
    }

    @Test
    void theUserNameIsMailedAndACodeSentToWhoAsksForIt() {
        try (var delivery = mockStatic(CredentialDelivery.class)) {
            CredentialPlan.without(CredentialWay.EMAIL_SMS).arrange(session, citizen);

            delivery.verify(() -> CredentialDelivery.byMailThenSms(session, citizen), times(1));
            delivery.verifyNoMoreInteractions();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CredentialWay.class,
            names = {"LETTER", "LETTER_REGISTERED"})
    void aLetterIsOrderedToTheAddressOfThePlan(CredentialWay way) {
        try (var delivery = mockStatic(CredentialDelivery.class)) {
            delivery.when(() -> CredentialDelivery.byLetter(session, citizen, HOME))
                    .thenReturn(true);

            CredentialPlan.letter(way, HOME).arrange(session, citizen);

            delivery.verify(() -> CredentialDelivery.byLetter(session, citizen, HOME), times(1));
        }
    }

    @Test
    void anAccountThatNoLetterCanReachIsNotOpened() {
        try (var delivery = mockStatic(CredentialDelivery.class)) {
            delivery.when(() -> CredentialDelivery.byLetter(any(), any(), any()))
                    .thenReturn(false);
            var plan = CredentialPlan.letter(CredentialWay.LETTER, HOME);

            assertThrows(IllegalStateException.class, () -> plan.arrange(session, citizen));
        }
    }

    @Test
    void whoChoseAPasswordIsSentNothing() {
        var plan = CredentialPlan.without(CredentialWay.OWN_PASSWORD);

        assertThrows(IllegalStateException.class, () -> plan.arrange(session, citizen));
    }
}
