// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.util.AuthenticationFlowURLHelper;

/**
 * A page that ends a registration, with the login as its one way on. The browser's session forgets the registration but
 * stays that of the request that began it, so that the application gets its answer after the login.
 */
public final class RegistrationEnd {
    private RegistrationEnd() {}

    /** Shows the page; the template finds the address of the login in {@code loginUrl}. */
    public static void show(AuthenticationFlowContext context, String template) {
        show(context, template, Map.of());
    }

    /** The same with more for the template. */
    public static void show(AuthenticationFlowContext context, String template, Map<String, ?> attributes) {
        var login = context.getAuthenticationSession();
        AuthenticationProcessor.resetFlow(login, LoginActionsService.AUTHENTICATE_PATH);
        var next = new AuthenticationFlowURLHelper(context.getSession(), context.getRealm(), context.getUriInfo())
                .getLastExecutionUrl(login);
        var page = context.form().setAttribute("loginUrl", next.toString());
        attributes.forEach(page::setAttribute);
        context.forceChallenge(page.createForm(template));
    }
}
