// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.PagesFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/cittadino-scan}. */
@AutoService(RealmResourceProviderFactory.class)
public final class ScanResourceFactory implements PagesFactory {
    /** Part of addresses in mails. */
    public static final String ID = "cittadino-scan";

    @Override
    public Object pages(KeycloakSession session) {
        return new ScanResource(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
