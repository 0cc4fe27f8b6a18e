// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** What all sections of the form tell the console alike: they are on or off, and no citizen sets them up. */
abstract class SectionFactory implements FormActionFactory {

    private final String id;
    private final String label;
    private final String help;
    private final List<ProviderConfigProperty> settings;

    SectionFactory(String id, String label, String help, List<ProviderConfigProperty> settings) {
        this.id = id;
        this.label = label;
        this.help = help;
        this.settings = settings;
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final String getDisplayType() {
        return label;
    }

    @Override
    public final String getHelpText() {
        return help;
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return settings;
    }

    @Override
    public final boolean isConfigurable() {
        return !settings.isEmpty();
    }

    @Override
    public final Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public final @Nullable String getReferenceCategory() {
        return null;
    }

    @Override
    public final boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public final void init(Config.Scope config) {}

    @Override
    public final void postInit(KeycloakSessionFactory factory) {}

    @Override
    public final void close() {}
}
