// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.register.SteadyTime;
import org.cittadino.store.UpgradeSettings;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/** The required action {@code cittadino-upgrade}. */
@AutoService(RequiredActionFactory.class)
public final class UpgradeActionFactory implements RequiredActionFactory {
    private static final UpgradeAction ACTION = new UpgradeAction(
            new WaysUp(List.of(new ScanWayUp(), new LetterWayUp(SteadyTime.shared()), new CounterWayUp())));

    @Override
    public String getId() {
        return UpgradeSettings.ACTION;
    }

    @Override
    public String getDisplayText() {
        return "Cittadino: strong credential";
    }

    @Override
    public boolean isOneTimeAction() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return UpgradeConfig.properties();
    }

    @Override
    public void validateConfig(KeycloakSession session, RealmModel realm, RequiredActionConfigModel model) {
        RequiredActionFactory.super.validateConfig(session, realm, model);
        UpgradeConfig.check(model);
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
