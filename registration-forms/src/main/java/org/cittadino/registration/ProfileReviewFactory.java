// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.authentication.authenticators.broker.IdpReviewProfileAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's step of the same id and settings. */
@AutoService(AuthenticatorFactory.class)
public final class ProfileReviewFactory extends IdpReviewProfileAuthenticatorFactory {

    @Override
    public int order() {
        return ProfileUpdate.ORDER;
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new ProfileReview();
    }
}
