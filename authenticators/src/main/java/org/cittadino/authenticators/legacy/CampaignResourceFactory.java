// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.PagesFactory;
import org.cittadino.store.CampaignLink;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/cittadino-campaign}. */
@AutoService(RealmResourceProviderFactory.class)
public final class CampaignResourceFactory implements PagesFactory {
    @Override
    public Object pages(KeycloakSession session) {
        return new CampaignResource(session);
    }

    @Override
    public String getId() {
        return CampaignLink.RESOURCE;
    }
}
