// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/** The required action {@code cittadino-legacy-notice}; off in a realm until an administrator switches it on. */
@AutoService(RequiredActionFactory.class)
public final class LegacyNoticeFactory implements RequiredActionFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-legacy-notice";

    private static final LegacyNotice NOTICE = new LegacyNotice();

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return NOTICE;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Cittadino: notice to the holders of old accounts";
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return LegacyNoticeConfig.properties();
    }

    @Override
    public void validateConfig(KeycloakSession session, RealmModel realm, RequiredActionConfigModel model) {
        LegacyNoticeConfig.check(model);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
