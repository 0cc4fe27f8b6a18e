// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import java.util.Map;
import java.util.Optional;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;

/** The choice between the ways to register, and where a choice may come from. */
final class RoutePage {
    private static final String TEMPLATE = "cittadino-route.ftl";
    private static final String FIELD = "route";
    private static final String IN_THE_LINK =
            AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + "cittadino_route";

    private final AuthenticationFlowContext context;
    private final RouteConfig config;

    RoutePage(AuthenticationFlowContext context, RouteConfig config) {
        this.context = context;
        this.config = config;
    }

    /** Chosen before, and the form is only shown again. */
    Optional<String> known() {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(Registrations.ROUTE_NOTE));
    }

    /** The link that led here says which. */
    Optional<String> named() {
        return Optional.ofNullable(context.getAuthenticationSession().getClientNote(IN_THE_LINK));
    }

    @Nullable
    String chosen() {
        return context.getHttpRequest().getDecodedFormParameters().getFirst(FIELD);
    }

    void ask() {
        context.challenge(form().createForm(TEMPLATE));
    }

    void askAgain() {
        context.challenge(form().setError("cittadinoRouteUnknown").createForm(TEMPLATE));
    }

    private LoginFormsProvider form() {
        return context.form()
                .setAttribute(
                        "cittadinoRoutes",
                        config.routes().stream()
                                .map(route ->
                                        Map.of("id", route.id(), "words", config.words(route), "open", route.isOpen()))
                                .toList());
    }
}
