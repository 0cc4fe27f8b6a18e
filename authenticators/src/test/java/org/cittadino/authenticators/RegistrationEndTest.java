// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.services.util.AuthenticationFlowURLHelper;

class RegistrationEndTest {
    private final StepContext context = new StepContext();

    @Test
    void theOnlyWayOnIsTheLoginOfTheRequestThatBeganIt() {
        try (var processor = mockStatic(AuthenticationProcessor.class);
                var urls = mockConstruction(
                        AuthenticationFlowURLHelper.class,
                        (made, created) -> when(made.getLastExecutionUrl(context.browser))
                                .thenReturn(URI.create("https://town.example/login")))) {
            RegistrationEnd.show(context.flow, "cittadino-activated.ftl");

            processor.verify(() -> AuthenticationProcessor.resetFlow(context.browser, "authenticate"));
            verify(urls.constructed().get(0)).getLastExecutionUrl(context.browser);
        }
        verify(context.form).setAttribute("loginUrl", "https://town.example/login");
        verify(context.form).createForm("cittadino-activated.ftl");
        verify(context.flow).forceChallenge(any());
    }
}
