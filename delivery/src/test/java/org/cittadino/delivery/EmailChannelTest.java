// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.mockito.ArgumentCaptor;

class EmailChannelTest {
    private static final Delivery MESSAGE =
            new Delivery("m1", 0, "ada@example.org", "sl", "cittadinoCode", Map.of("code", "12345678"));

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final EmailTemplateProvider mail = mock(EmailTemplateProvider.class);
    private final ArgumentCaptor<UserModel> reader = ArgumentCaptor.forClass(UserModel.class);

    @BeforeEach
    void aRealmWithMail() {
        var context = mock(KeycloakContext.class);
        when(context.getRealm()).thenReturn(realm);
        when(session.getContext()).thenReturn(context);
        when(session.getProvider(EmailTemplateProvider.class)).thenReturn(mail);
        when(mail.setRealm(realm)).thenReturn(mail);
        when(mail.setUser(any())).thenReturn(mail);
    }

    @Test
    void subjectTemplateAndTextsAreHandedToTheMailTheme() throws Exception {
        new EmailChannel(session).deliver(MESSAGE);

        verify(mail).send("cittadinoCodeSubject", "cittadinoCode.ftl", Map.of("code", "12345678"));
    }

    @Test
    void theReaderIsKnownByAddressAndLanguageOnly() throws Exception {
        new EmailChannel(session).deliver(MESSAGE);

        verify(mail).setUser(reader.capture());
        var user = reader.getValue();
        assertEquals("ada@example.org", user.getEmail());
        assertEquals("sl", user.getFirstAttribute(UserModel.LOCALE));
        assertEquals(null, user.getFirstName());
    }

    @Test
    void theThemeMayAddToTheTextsWithoutTouchingTheMessage() throws Exception {
        new EmailChannel(session).deliver(MESSAGE);

        ArgumentCaptor<Map<String, Object>> texts = ArgumentCaptor.captor();
        verify(mail).send(anyString(), anyString(), texts.capture());
        texts.getValue().put("url", "https://example.org");
        assertFalse(MESSAGE.texts().containsKey("url"));
    }

    @Test
    void aRefusedMailIsAFailedDeliveryWithoutTheAddress() throws Exception {
        doThrow(new EmailException("550 ada@example.org")).when(mail).send(anyString(), anyString(), anyMap());

        var failed = assertThrows(DeliveryFailed.class, () -> new EmailChannel(session).deliver(MESSAGE));

        assertEquals("EmailException", failed.reason());
        assertFalse(failed.isForGood());
    }

    @ParameterizedTest
    @CsvSource({"550, true", "553, true", "450, false", "451, false"})
    void onlyWhatTheServerSaysAboutTheAddressWithA5IsForGood(int code, boolean forGood) throws Exception {
        var address = new SMTPAddressFailedException(new InternetAddress("ada@example.org"), "RCPT TO", code, "no");
        var refused = new SendFailedException("not sent", address);
        doThrow(new EmailException("not sent", refused)).when(mail).send(anyString(), anyString(), anyMap());

        var failed = assertThrows(DeliveryFailed.class, () -> new EmailChannel(session).deliver(MESSAGE));

        assertEquals(forGood, failed.isForGood());
        assertFalse(failed.reason().contains("ada"));
    }

    @Test
    void aServerThatRefusesEverythingMayRecover() throws Exception {
        var server = new SMTPSendFailedException(
                "MAIL FROM", 554, "no", null, new Address[0], new Address[0], new Address[0]);
        doThrow(new EmailException("not sent", server)).when(mail).send(anyString(), anyString(), anyMap());

        var failed = assertThrows(DeliveryFailed.class, () -> new EmailChannel(session).deliver(MESSAGE));

        assertFalse(failed.isForGood());
    }
}
