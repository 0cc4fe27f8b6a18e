// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.cittadino.authenticators.StepContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.AuthenticatorConfigModel;

/** Who is registering: asked, or known. */
final class RouteAuthenticatorTest {
    private static final String NOTE = "cittadino.route";
    private static final String LINK = "client_request_param_cittadino_route";

    private final StepContext context = new StepContext();
    private final RouteAuthenticator step = new RouteAuthenticator();

    @Test
    void whoHasAChoiceIsAskedAndSeesWhoIsSentToSpid() {
        step.authenticate(context.flow);

        verify(context.form)
                .setAttribute(
                        "cittadinoRoutes",
                        List.of(
                                Map.of("id", "resident", "words", "resident", "open", false),
                                Map.of("id", "non-resident", "words", "non-resident", "open", true),
                                Map.of("id", "organisation", "words", "organisation", "open", true)));
        asked();
    }

    @Test
    void residentsAreNotToldOfAireWhereThereIsAWayForThose() {
        offers("resident##aire");
        step.authenticate(context.flow);

        verify(context.form)
                .setAttribute(
                        "cittadinoRoutes",
                        List.of(
                                Map.of("id", "resident", "words", "resident-alone", "open", false),
                                Map.of("id", "aire", "words", "aire", "open", true)));
    }

    @Test
    void aTownWithOneWayDoesNotAsk() {
        offers("non-resident");
        step.authenticate(context.flow);

        taken("non-resident");
    }

    @Test
    void theOnlyWayIsShownWhenItIsForSpidAlone() {
        offers("resident");
        step.authenticate(context.flow);

        asked();
    }

    @Test
    void aLinkMayName() {
        when(context.browser.getClientNote(LINK)).thenReturn("organisation");
        step.authenticate(context.flow);

        taken("organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "mayor", "", "NON-RESIDENT", "non-resident "})
    void aLinkToAClosedOrUnknownWayOnlyLeadsToTheChoice(String named) {
        when(context.browser.getClientNote(LINK)).thenReturn(named);
        step.authenticate(context.flow);

        asked();
    }

    @Test
    void whatWasChosenHoldsWhenTheFormIsShownAgain() {
        when(context.browser.getAuthNote(NOTE)).thenReturn("non-resident");
        when(context.browser.getClientNote(LINK)).thenReturn("organisation");
        step.authenticate(context.flow);

        taken("non-resident");
    }

    @Test
    void theButtonThatWasPressedIsTheChoice() {
        step.action(context.sent("route", "non-resident").flow);

        taken("non-resident");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "mayor", "<b>"})
    void aForgedChoiceChoosesNothing(String forged) {
        step.action(context.sent("route", forged).flow);

        verify(context.form).setError("cittadinoRouteUnknown");
        asked();
    }

    @Test
    void noChoiceAtAllChoosesNothing() {
        step.action(context.sent().flow);

        asked();
    }

    private void offers(String routes) {
        var config = new AuthenticatorConfigModel();
        config.setConfig(Map.of("routes", routes));
        when(context.flow.getAuthenticatorConfig()).thenReturn(config);
    }

    private void taken(String route) {
        verify(context.browser).setAuthNote(NOTE, route);
        verify(context.flow).success();
        verify(context.flow, never()).challenge(any());
    }

    private void asked() {
        verify(context.form).createForm("cittadino-route.ftl");
        verify(context.flow).challenge(any());
        verify(context.flow, never()).success();
        verify(context.browser, never()).setAuthNote(eq(NOTE), anyString());
    }
}
