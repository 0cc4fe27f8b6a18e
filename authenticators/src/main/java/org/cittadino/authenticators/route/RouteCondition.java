// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import java.util.List;
import org.cittadino.store.Registrations;
import org.cittadino.store.RouteSettings;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Whether a part of the flow is for who is registering. */
public final class RouteCondition implements ConditionalAuthenticator {
    RouteCondition() {}

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        return admits(
                context.getAuthenticatorConfig(),
                context.getAuthenticationSession().getAuthNote(Registrations.ROUTE_NOTE));
    }

    /** Whether all conditions of ours in a part of the flow hold for a route. */
    public static boolean admits(RealmModel realm, List<AuthenticationExecutionModel> part, String route) {
        return part.stream()
                .filter(step -> RouteConditionFactory.ID.equals(step.getAuthenticator()) && !step.isDisabled())
                .map(step -> realm.getAuthenticatorConfigById(step.getAuthenticatorConfig()))
                .allMatch(config -> admits(config, route));
    }

    private static boolean admits(@Nullable AuthenticatorConfigModel config, @Nullable String route) {
        return config != null
                && config.getConfig() != null
                && RouteSettings.ids(config.getConfig().getOrDefault(RouteSettings.ROUTES, ""))
                        .contains(route);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // it shows no page
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
