// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import org.cittadino.authenticators.RegistrationStep;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Asks who is registering, unless there is one way only or the link has said it. */
final class RouteAuthenticator implements RegistrationStep {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var config = RouteConfig.of(context);
        var page = new RoutePage(context, config);
        page.known()
                .or(page::named)
                .flatMap(config::open)
                .or(config::only)
                .ifPresentOrElse(route -> take(context, route), page::ask);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var config = RouteConfig.of(context);
        var page = new RoutePage(context, config);
        config.open(page.chosen()).ifPresentOrElse(route -> take(context, route), page::askAgain);
    }

    private static void take(AuthenticationFlowContext context, Route route) {
        context.getAuthenticationSession().setAuthNote(Registrations.ROUTE_NOTE, route.id());
        context.success();
    }
}
