// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.PlainResponses;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CitizenCase;
import org.cittadino.store.MoreAsked;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.mockito.ScopedMock;

/** The link of the mail in which an official asks for more. */
class ScanAgainResourceTest {
    private static final CitizenCase CASE = new CitizenCase(
            "case-1", "ABCDE12345", CaseKind.UPGRADE, CaseState.MORE_ASKED, Instant.EPOCH, Instant.EPOCH);

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final LoginFormsProvider form = mock(LoginFormsProvider.class, RETURNS_SELF);
    private final SentForms sent = new SentForms();
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<ScanFile> there = new ArrayList<>();
    private final ScanAgainResource resource = new ScanAgainResource(session, "token");
    private boolean answers = true;
    private final CaseFile file = mock(CaseFile.class);
    private Optional<CaseFile> asked = Optional.of(file);

    @BeforeEach
    void aCaseInWhichMoreIsAsked() {
        PlainResponses.install();
        when(file.id()).thenReturn("case-1");
        when(file.asked()).thenReturn(CASE);
        var page = PlainResponses.page();
        when(form.createForm(anyString())).thenAnswer(call -> {
            done.add("drew " + call.getArgument(0));
            return page;
        });
        var context = mock(KeycloakContext.class);
        var here = mock(KeycloakUriInfo.class);
        when(session.getContext()).thenReturn(context);
        when(session.getProvider(LoginFormsProvider.class)).thenReturn(form);
        when(context.getUri()).thenReturn(here);
        when(context.getHttpRequest()).thenReturn(sent.request);
        when(here.getAbsolutePath()).thenReturn(URI.create("https://town.example/again/token"));
        mocked.add(mockConstruction(
                MoreAsked.class, (made, created) -> when(made.find("token")).thenAnswer(call -> asked)));
        mocked.add(mockConstruction(
                Scans.class, (made, created) -> when(made.of("case-1")).thenReturn(there)));
        mocked.add(mockConstruction(
                ScanIntake.class, (made, created) -> when(made.take(any())).thenReturn(ScanNotice.TAKEN)));
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(session));
        var scans = mockStatic(Scans.class);
        scans.when(() -> Scans.drop(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("dropped " + call.getArgument(2)));
        scans.when(() -> Scans.attach(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("attached " + call.getArgument(1) + " to " + call.getArgument(2)));
        var more = mockStatic(MoreAsked.class);
        more.when(() -> MoreAsked.answered(any(), anyString())).thenAnswer(call -> answers);
        mocked.addAll(List.of(own, scans, more));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void thePageShowsTheReferenceAndSendsEverythingBackToTheLink() {
        resource.open();

        verify(form).setAttribute("cittadinoReference", "ABCDE-12345");
        verify(form).setAttribute("cittadinoScanUpload", "https://town.example/again/token");
        verify(form).setAttribute("cittadinoScanAction", "https://town.example/again/token");
        assertEquals(List.of("drew cittadino-scan.ftl"), done);
    }

    @Test
    void aLinkThatIsOverTakesNothing() {
        asked = Optional.empty();

        assertEquals(404, resource.open().getStatus());
        assertEquals(404, resource.act().getStatus());
        sent.file(new byte[] {1});
        assertEquals(404, resource.add().getStatus());

        assertEquals(
                List.of("drew cittadino-scan-over.ftl"),
                done.stream().distinct().toList());
    }

    @Test
    void aFileIsTakenForTheCase() {
        sent.file(new byte[] {1});

        resource.add();

        verify(form).setSuccess("cittadinoScan.TAKEN");
        assertEquals(List.of("scan"), sent.closed);
    }

    @Test
    void oneMayBeTakenBack() {
        sent.field("remove", "scan-1");

        resource.act();

        assertEquals(List.of("dropped scan-1", "drew cittadino-scan.ftl"), done);
    }

    @Test
    void withoutAScanNothingIsHandedIn() {
        sent.field("action", "go-on");

        resource.act();

        verify(form).addError(argThat(error -> error.getMessage().equals("cittadinoScan.TOO_FEW")));
        assertEquals(List.of("drew cittadino-scan.ftl"), done);
    }

    @Test
    void theOfficialGetsThem() {
        there.add(new ScanFile("scan-1", 1, 1, Instant.EPOCH));
        sent.field("action", "go-on");

        resource.act();

        assertEquals(List.of("attached case-1 to case-1", "drew cittadino-scan-sent.ftl"), done);
    }

    @Test
    void whoIsASecondClickTooLateChangesNothing() {
        there.add(new ScanFile("scan-1", 1, 1, Instant.EPOCH));
        sent.field("action", "go-on");
        answers = false;

        assertEquals(404, resource.act().getStatus());

        assertEquals(List.of("drew cittadino-scan-over.ftl"), done);
    }
}
