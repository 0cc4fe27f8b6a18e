// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.Cases;
import org.cittadino.store.CitizenCase;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.cittadino.store.UpgradeRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.mockito.ScopedMock;

/** Scans of whoever has an account and wants a strong credential. */
class ScanWayTest {
    private static final CitizenCase CASE =
            new CitizenCase("case-1", "ABCDE12345", CaseKind.UPGRADE, CaseState.OPEN, Instant.EPOCH, Instant.EPOCH);

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RequiredActionContext context = mock(RequiredActionContext.class);
    private final LoginFormsProvider form = mock(LoginFormsProvider.class, RETURNS_SELF);
    private final SentForms sent = new SentForms();
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<ScanFile> there = new ArrayList<>();
    private int lostRaces;

    @BeforeEach
    void somebodyWithAnAccount() {
        var user = mock(UserModel.class);
        var ours = mock(KeycloakContext.class);
        when(user.getId()).thenReturn("ada");
        when(ours.resolveLocale(user)).thenReturn(Locale.FRENCH);
        when(session.getContext()).thenReturn(ours);
        when(context.getSession()).thenReturn(session);
        when(context.getUser()).thenReturn(user);
        when(context.form()).thenReturn(form);
        when(context.getHttpRequest()).thenReturn(sent.request);
        mocked.add(mockConstruction(
                Scans.class, (made, created) -> when(made.of("ada")).thenReturn(there)));
        mocked.add(mockConstruction(
                ScanIntake.class, (made, created) -> when(made.take(any())).thenReturn(ScanNotice.LOCKED)));
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(session));
        var scans = mockStatic(Scans.class);
        scans.when(() -> Scans.drop(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("dropped " + call.getArgument(2)));
        scans.when(() -> Scans.attach(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("attached " + call.getArgument(1) + " to " + call.getArgument(2)));
        var cases = mockStatic(Cases.class);
        cases.when(() -> Cases.askForUpgrade(any(), anyString(), any())).thenAnswer(call -> {
            if (lostRaces-- > 0) {
                throw new ModelDuplicateException("at once");
            }
            var request = call.<UpgradeRequest>getArgument(2);
            done.add("asked " + call.getArgument(1) + " " + request.way() + " " + request.locale());
            return CASE;
        });
        mocked.addAll(List.of(own, scans, cases));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void aFileIsTakenWithoutAskingForTheDecodedForm() {
        sent.file(new byte[] {1});

        assertFalse(ScanWay.process(context));

        verify(form).addError(argThat(error -> error.getMessage().equals("cittadinoScan.LOCKED")));
        verify(context).challenge(any());
        verify(sent.request, never()).getDecodedFormParameters();
        assertEquals(List.of("scan"), sent.closed);
    }

    @Test
    void oneMayBeTakenBack() {
        sent.field("remove", "scan-1");

        assertFalse(ScanWay.process(context));

        assertEquals(List.of("dropped scan-1"), done);
        verify(context).challenge(any());
    }

    @Test
    void withoutAScanNothingIsHandedIn() {
        sent.field("action", "go-on");

        assertFalse(ScanWay.process(context));

        assertEquals(List.of(), done);
        verify(form).addError(argThat(error -> error.getMessage().equals("cittadinoScan.TOO_FEW")));
    }

    @Test
    void theOfficialsGetACaseWithTheScans() {
        there.add(new ScanFile("scan-1", 1, 1, Instant.EPOCH));
        sent.field("action", "go-on");

        assertTrue(ScanWay.process(context));

        assertEquals(List.of("asked ada SCAN fr", "attached ada to case-1"), done);
        verify(context, never()).challenge(any());
    }

    @Test
    void aSecondClickOfTheSameMomentAsksAnew() {
        there.add(new ScanFile("scan-1", 1, 1, Instant.EPOCH));
        sent.field("action", "go-on");
        lostRaces = 1;

        assertTrue(ScanWay.process(context));

        assertEquals(List.of("asked ada SCAN fr", "attached ada to case-1"), done);
    }
}
