// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import java.util.List;
import java.util.Optional;
import org.cittadino.domain.eligibility.CitizenCategory;
import org.cittadino.domain.eligibility.Eligibility;
import org.cittadino.store.RouteSettings;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** Which ways to register the town offers, and to whom it may not give a credential of its own. */
record RouteConfig(List<Route> routes) {
    private static final String RESIDENTS_ALONE = "resident-alone";

    static RouteConfig of(AuthenticationFlowContext context) {
        return of(context.getAuthenticatorConfig());
    }

    static RouteConfig of(@Nullable AuthenticatorConfigModel model) {
        var town = RouteSettings.read(model);
        return new RouteConfig(
                town.offered().stream().map(id -> new Route(id, town.opens(id))).toList());
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

    /** Part of the message keys of a way: residents are told of AIRE unless there is a way for those. */
    String words(Route route) {
        return route.id().equals(CitizenCategory.RESIDENT.route()) && offers(CitizenCategory.AIRE.route())
                ? RESIDENTS_ALONE
                : route.id();
    }

    private boolean offers(String id) {
        return routes.stream().anyMatch(route -> route.id().equals(id));
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(RouteSettings.ROUTES)
                .label("cittadinoRouteSettingOffered")
                .helpText("cittadinoRouteSettingOfferedHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .defaultValue(RouteSettings.text(Eligibility.OFFERED))
                .add()
                .property()
                .name(RouteSettings.CLOSED)
                .label("cittadinoRouteSettingClosed")
                .helpText("cittadinoRouteSettingClosedHelp")
                .type(ProviderConfigProperty.MULTIVALUED_STRING_TYPE)
                .defaultValue(RouteSettings.text(Eligibility.ELECTRONIC_IDENTITY_ONLY))
                .add()
                .build();
    }
}
