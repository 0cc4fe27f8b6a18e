// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.resume;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.PagesFactory;
import org.cittadino.authenticators.ResumeLink;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/cittadino-registration/{id}}. */
@AutoService(RealmResourceProviderFactory.class)
public final class ResumeResourceFactory implements PagesFactory {
    @Override
    public Object pages(KeycloakSession session) {
        return new ResumeResource(session);
    }

    @Override
    public String getId() {
        return ResumeLink.RESOURCE;
    }
}
