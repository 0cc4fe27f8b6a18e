// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.PlainResponses;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.mockito.ArgumentCaptor;
import org.mockito.ScopedMock;

/** The step that asks for scans of the document. */
class ScanAuthenticatorTest {
    private final StepContext context = new StepContext().on("reg-1");
    private final ScanAuthenticator step = new ScanAuthenticator();
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<ScanFile> there = new ArrayList<>();
    private Optional<Registration> open = Optional.of(Samples.proven());

    @BeforeEach
    void aStoreInMemory() {
        PlainResponses.install();
        var client = mock(ClientModel.class);
        when(client.getClientId()).thenReturn("sportello");
        when(context.browser.getClient()).thenReturn(client);
        when(context.browser.getTabId()).thenReturn("tab-1");
        mocked.add(mockConstruction(
                Registrations.class, (made, created) -> when(made.find("reg-1")).thenAnswer(call -> open)));
        mocked.add(mockConstruction(
                Scans.class, (made, created) -> when(made.of("reg-1")).thenReturn(there)));
        var scans = mockStatic(Scans.class);
        scans.when(() -> Scans.drop(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("dropped " + call.getArgument(2) + " of " + call.getArgument(1)));
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(context.session));
        var end = mockStatic(RegistrationEnd.class);
        end.when(() -> RegistrationEnd.show(any(), anyString()))
                .thenAnswer(call -> done.add("ended " + call.getArgument(1)));
        var address = mockStatic(ScanResource.class);
        address.when(() -> ScanResource.address(any())).thenReturn("https://town.example/scans");
        mocked.addAll(List.of(scans, own, end, address));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void thePageHasATicketThatTheBrowsersSessionKnows() {
        step.authenticate(context.flow);

        ArgumentCaptor<String> ticket = ArgumentCaptor.captor();
        verify(context.browser).setAuthNote(eq("cittadino.scan.ticket"), ticket.capture());
        verify(context.form)
                .setAttribute(
                        "cittadinoScanFields",
                        Map.of("client_id", "sportello", "tab_id", "tab-1", "ticket", ticket.getValue()));
        verify(context.form).setAttribute("cittadinoScanUpload", "https://town.example/scans");
    }

    @Test
    void whatBecameOfTheLastUploadIsToldOnce() {
        when(context.browser.getAuthNote("cittadino.scan.notice")).thenReturn("NOT_A_SCAN");

        step.authenticate(context.flow);

        verify(context.form)
                .addError(argThat(error ->
                        error.getField().equals("scan") && error.getMessage().equals("cittadinoScan.NOT_A_SCAN")));
        verify(context.browser).removeAuthNote("cittadino.scan.notice");
    }

    @Test
    void whatWasTakenIsNoError() {
        when(context.browser.getAuthNote("cittadino.scan.notice")).thenReturn("TAKEN");

        step.authenticate(context.flow);

        verify(context.form).setSuccess("cittadinoScan.TAKEN");
        verify(context.form, never()).addError(any());
    }

    @ParameterizedTest(name = "{0} asked for, {1} there: {2}")
    @CsvSource({"1, 0, false", "1, 1, true", "3, 2, false", "3, 3, true", "0, 0, true"})
    void nobodyGoesOnWithFewerThanTheTownAsksFor(String least, int handedIn, boolean goesOn) {
        var config = new AuthenticatorConfigModel();
        config.setConfig(Map.of("least", least));
        when(context.flow.getAuthenticatorConfig()).thenReturn(config);
        for (var at = 0; at < handedIn; at++) {
            there.add(new ScanFile("scan-" + at, 1, 1, Instant.EPOCH));
        }
        context.sent("action", "go-on");

        step.action(context.flow);

        verify(context.flow, goesOn ? times(1) : never()).success();
        verify(context.form, goesOn ? never() : times(1))
                .addError(argThat(error -> error.getMessage().equals("cittadinoScan.TOO_FEW")));
    }

    @Test
    void oneThatIsRemovedGoesAndTheBrowserComesBackForThePage() {
        context.sent("remove", "scan-1");

        step.action(context.flow);

        assertEquals(List.of("dropped scan-1 of reg-1"), done);
        ArgumentCaptor<Response> answer = ArgumentCaptor.captor();
        verify(context.flow).challenge(answer.capture());
        assertEquals(303, answer.getValue().getStatus());
    }

    @Test
    void beforeTheCodeByEmailNobodyGetsThrough() {
        open = Optional.of(Samples.open());
        context.sent("action", "go-on");
        there.add(new ScanFile("scan-1", 1, 1, Instant.EPOCH));

        step.authenticate(context.flow);
        step.action(context.flow);

        assertEquals("ended cittadino-registration-over.ftl", done.get(0));
        verify(context.flow, never()).success();
        verify(context.form, never()).createForm("cittadino-scan.ftl");
    }

    @Test
    void aRegistrationThatIsOverIsToldSo() {
        open = Optional.empty();

        step.authenticate(context.flow);

        assertEquals(List.of("ended cittadino-registration-over.ftl"), done);
    }
}
