// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Registration;
import org.cittadino.store.RegistrationContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.UserModel;
import org.mockito.ArgumentCaptor;

class RegistrationAuditTest {
    private static final String ID = "Q2l0dGFkaW5vLWEtdmVyeS1zZWNyZXQtaWQtMTIzNDU";
    private static final Registration REGISTRATION = new Registration(
            ID,
            "sportello",
            false,
            false,
            new RegistrationContent(
                    Map.of(),
                    Map.of("email", List.of("ada@example.org")),
                    new HashedPassword("{}", "{}"),
                    Map.of(),
                    "ada@example.org",
                    "it",
                    ""));

    private final EventBuilder event = mock(EventBuilder.class);
    private final ArgumentCaptor<String> reference = ArgumentCaptor.captor();

    @BeforeEach
    void anEvent() {
        when(event.detail(anyString(), anyString())).thenReturn(event);
    }

    @ParameterizedTest
    @MethodSource
    void aRefusedCodeIsRecordedWithItsReason(CodeCheck check, String reason) {
        RegistrationAudit.check(event, REGISTRATION, check);

        verify(event).error(reason);
    }

    static Stream<Arguments> aRefusedCodeIsRecordedWithItsReason() {
        return Stream.of(
                Arguments.of(new CodeCheck.Wrong(3), "code_wrong"),
                Arguments.of(new CodeCheck.Expired(), "code_expired"),
                Arguments.of(new CodeCheck.Exhausted(), "code_exhausted"),
                Arguments.of(new CodeCheck.NotSent(), "code_not_sent"));
    }

    @Test
    void anAcceptedCodeIsNotRecordedBeforeTheAccountIsOpen() {
        RegistrationAudit.check(event, REGISTRATION, new CodeCheck.Accepted());

        verifyNoInteractions(event);
    }

    @Test
    void theReferenceIsShortAndDoesNotOpenTheCodePage() {
        RegistrationAudit.notOpened(event, REGISTRATION, "account_taken");

        verify(event).detail(eq("registration"), reference.capture());
        assertTrue(reference.getValue().matches("[0-9a-f]{16}"), reference.getValue());
        assertFalse(ID.contains(reference.getValue()));
        verify(event).error("account_taken");
    }

    @Test
    void anOpenedAccountIsRecordedForItsOwner() {
        var citizen = mock(UserModel.class);
        when(event.user(citizen)).thenReturn(event);

        RegistrationAudit.opened(event, REGISTRATION, citizen);

        verify(event).user(citizen);
        verify(event).success();
    }
}
