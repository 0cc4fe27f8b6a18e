// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.cittadino.authenticators.StepContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;

/** Which part of the flow is for whom. */
final class RouteConditionTest {
    private final StepContext context = new StepContext();

    @ParameterizedTest
    @CsvSource({
        "resident,               resident,     true",
        "resident##non-resident, non-resident, true",
        "resident,               non-resident, false",
        "resident,               ,             false",
        "'',                     resident,     false",
    })
    void aPartIsForTheRoutesItNames(String setting, String chosen, boolean admitted) {
        when(context.flow.getAuthenticatorConfig()).thenReturn(config(setting));
        when(context.browser.getAuthNote("cittadino.route")).thenReturn(chosen);

        assertEquals(admitted, new RouteCondition().matchCondition(context.flow));
    }

    @Test
    void withoutSettingsItLetsNobodyIn() {
        when(context.browser.getAuthNote("cittadino.route")).thenReturn("resident");

        assertFalse(new RouteCondition().matchCondition(context.flow));
    }

    @Test
    void aPartWithoutConditionIsForEverybodyAndOneThatIsSwitchedOffDoesNotCount() {
        var realm = mock(RealmModel.class);
        when(realm.getAuthenticatorConfigById("c")).thenReturn(config("resident"));

        assertTrue(RouteCondition.admits(realm, List.of(step("cittadino-complete", Requirement.REQUIRED)), ""));
        assertTrue(RouteCondition.admits(realm, List.of(step(RouteConditionFactory.ID, Requirement.DISABLED)), ""));
        assertFalse(RouteCondition.admits(realm, List.of(step(RouteConditionFactory.ID, Requirement.REQUIRED)), ""));
        assertTrue(RouteCondition.admits(
                realm, List.of(step(RouteConditionFactory.ID, Requirement.REQUIRED)), "resident"));
    }

    private static AuthenticationExecutionModel step(String id, Requirement requirement) {
        var step = new AuthenticationExecutionModel();
        step.setAuthenticator(id);
        step.setRequirement(requirement);
        step.setAuthenticatorConfig("c");
        return step;
    }

    private static AuthenticatorConfigModel config(String routes) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(Map.of("routes", routes));
        return model;
    }
}
