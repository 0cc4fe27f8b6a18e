// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.domain.eligibility.Eligibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;

/** Where a town's decision about ways to register stands, and how it is read. */
class RouteSettingsTest {
    private final RealmModel realm = mock(RealmModel.class);

    @Test
    void residentsGetNoCredentialOfTheTownUnlessItSaysSo() {
        assertEquals(
                new Eligibility(List.of("resident", "non-resident", "organisation"), Set.of("resident")),
                RouteSettings.read(null));
        assertEquals(
                new Eligibility(List.of("resident", "aire"), Set.of("none")),
                RouteSettings.read(config("resident##aire", "none")));
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
        assertEquals(ids == null ? List.of() : List.of(ids.split(" ")), RouteSettings.ids(setting));
    }

    @Test
    void idsAreWrittenAsTheyAreRead() {
        assertEquals(Eligibility.OFFERED, RouteSettings.ids(RouteSettings.text(Eligibility.OFFERED)));
    }

    @Test
    void theStepIsFoundInTheRegistrationWhereverItStands() {
        registers(part("inner"));
        holds("inner", step("cittadino-complete", Requirement.REQUIRED), step("cittadino-route", Requirement.REQUIRED));
        when(realm.getAuthenticatorConfigById("c")).thenReturn(config("aire", "resident"));

        assertEquals(Optional.of(new Eligibility(List.of("aire"), Set.of("resident"))), RouteSettings.of(realm));
    }

    @Test
    void aStepWithoutSettingsHasTheDefault() {
        var step = step("cittadino-route", Requirement.REQUIRED);
        step.setAuthenticatorConfig(null);
        registers(step);

        assertEquals(Optional.of(RouteSettings.read(null)), RouteSettings.of(realm));
    }

    @Test
    void withoutTheStepOrWithoutARegistrationNothingIsDecided() {
        assertEquals(Optional.empty(), RouteSettings.of(realm));

        registers(step("cittadino-route", Requirement.DISABLED), step("cittadino-complete", Requirement.REQUIRED));
        assertEquals(Optional.empty(), RouteSettings.of(realm));
    }

    private void registers(AuthenticationExecutionModel... steps) {
        var flow = flow("top");
        when(realm.getRegistrationFlow()).thenReturn(flow);
        holds("top", steps);
    }

    private void holds(String flow, AuthenticationExecutionModel... steps) {
        when(realm.getAuthenticationFlowById(flow)).thenReturn(flow(flow));
        when(realm.getAuthenticationExecutionsStream(flow)).thenAnswer(asked -> Stream.of(steps));
    }

    private static AuthenticationFlowModel flow(String id) {
        var flow = new AuthenticationFlowModel();
        flow.setId(id);
        return flow;
    }

    private static AuthenticationExecutionModel part(String flow) {
        var part = new AuthenticationExecutionModel();
        part.setAuthenticatorFlow(true);
        part.setFlowId(flow);
        part.setRequirement(Requirement.REQUIRED);
        return part;
    }

    private static AuthenticationExecutionModel step(String id, Requirement requirement) {
        var step = new AuthenticationExecutionModel();
        step.setAuthenticator(id);
        step.setRequirement(requirement);
        step.setAuthenticatorConfig("c");
        return step;
    }

    private static AuthenticatorConfigModel config(String routes, String closed) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(Map.of("routes", routes, "electronicIdentityOnly", closed));
        return model;
    }
}
