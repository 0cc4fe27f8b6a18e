// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticatorConfigModel;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resident##non-resident           | resident non-resident",
                " resident ## resident            | resident",
                "Resident##a_b##-a##a-##<b>##über | ",
                "minor-14##eu                     | minor-14 eu",
            })
    void idsAreReadAndWhatIsNoneIsLeftOut(String setting, String ids) {
        assertEquals(ids == null ? List.of() : List.of(ids.split(" ")), RouteConfig.ids(setting));
    }

    private static RouteConfig config(Map<String, String> settings) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(settings);
        return RouteConfig.of(model);
    }
}
