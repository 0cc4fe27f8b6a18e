// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.PagesFactory;
import org.cittadino.delivery.FirstAccessPage;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/cittadino-first-access/{user}/{link}}. */
@AutoService(RealmResourceProviderFactory.class)
public final class FirstAccessResourceFactory implements PagesFactory {
    @Override
    public Object pages(KeycloakSession session) {
        return new FirstAccessResource(session);
    }

    @Override
    public String getId() {
        return FirstAccessPage.RESOURCE;
    }
}
