// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.Constants;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** Which ways to register the town offers, and to whom it may not give a credential of its own. */
record RouteConfig(List<Route> routes) {
    static final String ROUTES = "routes";
    static final String CLOSED = "electronicIdentityOnly";

    static final String RESIDENT = "resident";
    static final String NON_RESIDENT = "non-resident";
    static final String ORGANISATION = "organisation";

    private static final String OFFERED = String.join(Constants.CFG_DELIMITER, RESIDENT, NON_RESIDENT, ORGANISATION);
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static RouteConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static RouteConfig of(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        var closed = ids(settings.getOrDefault(CLOSED, RESIDENT));
        return new RouteConfig(ids(settings.getOrDefault(ROUTES, OFFERED)).stream()
                .map(id -> new Route(id, !closed.contains(id)))
                .toList());
    }

    /** The ids in a setting of several values; what is no id is left out. */
    static List<String> ids(String setting) {
        return Stream.of(setting.split(Constants.CFG_DELIMITER))
                .map(String::strip)
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .toList();
    }

    /** The open way of that id. */
    Optional<Route> open(@Nullable String id) {
        return routes.stream()
                .filter(Route::isOpen)
                .filter(route -> route.id().equals(id))
                .findFirst();
    }

    /** The way of everybody: there is no other. */
    Optional<Route> only() {
        return routes.size() == 1 ? routes.stream().filter(Route::isOpen).findFirst() : Optional.empty();
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(ROUTES)
                .label("cittadinoRouteSettingOffered")
                .helpText("cittadinoRouteSettingOfferedHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .defaultValue(OFFERED)
                .add()
                .property()
                .name(CLOSED)
                .label("cittadinoRouteSettingClosed")
                .helpText("cittadinoRouteSettingClosedHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .defaultValue(RESIDENT)
                .add()
                .build();
    }
}
