// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.store.RouteSettings;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** The condition {@code cittadino-condition-route}. */
@AutoService(AuthenticatorFactory.class)
public final class RouteConditionFactory implements ConditionalAuthenticatorFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-condition-route";

    private static final RouteCondition CONDITION = new RouteCondition();

    @Override
    public ConditionalAuthenticator getSingleton() {
        return CONDITION;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: condition - route";
    }

    @Override
    public String getHelpText() {
        return "Lets in whoever chose one of these routes in the step that asks who is registering.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(RouteSettings.ROUTES)
                .label("cittadinoRouteSettingAdmitted")
                .helpText("cittadinoRouteSettingAdmittedHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .add()
                .build();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
