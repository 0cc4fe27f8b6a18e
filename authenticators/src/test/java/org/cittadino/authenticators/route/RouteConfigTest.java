// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cittadino.store.RouteSettings;
import org.junit.jupiter.api.Test;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/** The settings of the first step. */
final class RouteConfigTest {
    @Test
    void residentsGetNoCredentialOfTheTownUnlessItSaysSo() {
        assertEquals(
                List.of(new Route("resident", false), new Route("non-resident", true), new Route("organisation", true)),
                RouteConfig.of((AuthenticatorConfigModel) null).routes());
        assertEquals(
                List.of(new Route("resident", true)),
                config(Map.of("routes", "resident", "electronicIdentityOnly", "none"))
                        .routes());
    }

    @Test
    void theConsoleShowsWhatHoldsWithoutSettings() {
        var shown = new AuthenticatorConfigModel();
        shown.setConfig(RouteConfig.properties().stream()
                .collect(Collectors.toMap(ProviderConfigProperty::getName, one -> one.getDefaultValue()
                        .toString())));

        assertEquals(RouteSettings.read(null), RouteSettings.read(shown));
    }

    private static RouteConfig config(Map<String, String> settings) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(settings);
        return RouteConfig.of(model);
    }
}
