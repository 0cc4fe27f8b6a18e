// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cittadino.domain.person.Address;
import org.cittadino.store.InitialSecrets;
import org.cittadino.store.LetterContent;
import org.cittadino.store.Letters;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.urls.UrlType;
import org.mockito.MockedStatic;

class CredentialDeliveryTest {
    private static final Address ADDRESS = new Address("H501", "", "Via Garibaldi", "1", "00184");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel ada = mock(UserModel.class);
    private final List<OutboxMessage> queued = new ArrayList<>();

    @BeforeEach
    void anAccountWithoutPassword() {
        var context = mock(KeycloakContext.class);
        var realm = mock(RealmModel.class);
        var uri = mock(KeycloakUriInfo.class);
        var builder = mock(UriBuilder.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(realm.getName()).thenReturn("cittadini");
        when(context.getUri(UrlType.FRONTEND)).thenReturn(uri);
        when(uri.getBaseUriBuilder()).thenReturn(builder);
        when(builder.path(anyString())).thenReturn(builder);
        when(builder.build()).thenReturn(URI.create("https://sso.example/realms/cittadini/account/"));
        when(context.resolveLocale(ada)).thenReturn(Locale.GERMAN);
        when(ada.getId()).thenReturn("u1");
        when(ada.getUsername()).thenReturn("a.rossi1");
        when(ada.getFirstName()).thenReturn("Ada");
        when(ada.getLastName()).thenReturn("Rossi");
        when(ada.getEmail()).thenReturn("ada@example.org");
    }

    @Test
    void aMailTellsTheUserNameAndOrdersTheSecret() {
        mail();

        var message = queued.get(0);
        assertEquals("u1", message.ownerId());
        assertEquals("email", message.channel());
        assertEquals("ada@example.org", message.recipient());
        assertEquals("cittadinoInitialSecret", message.template());
        assertEquals(
                Map.of("userName", "a.rossi1", "days", "21", "link", "https://sso.example/realms/cittadini/account/"),
                message.texts());
        assertEquals(InitialSecrets.order(), message.code());
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        when(ada.getEmail()).thenReturn(" ");

        assertThrows(IllegalArgumentException.class, this::mail);
        assertEquals(List.of(), queued);
    }

    @Test
    void aMailIsInTheLanguageOfItsReaderElseOfThePages() {
        mail();
        when(ada.getFirstAttribute(UserModel.LOCALE)).thenReturn("sl");
        mail();

        assertEquals(
                List.of("de", "sl"), queued.stream().map(OutboxMessage::locale).toList());
    }

    @Test
    void aLetterIsOrderedWithoutASecret() {
        var letter = letter(true);

        assertEquals(new LetterContent("u1", "Ada Rossi", ADDRESS, "a.rossi1", "de", null), letter);
    }

    @Test
    void aCodeForMoreIsOrderedForTheCodiceFiscaleTheRegisterWasAskedAbout() {
        var ordered = new ArrayList<LetterContent>();
        try (var letters = mockStatic(Letters.class)) {
            answer(letters, ordered, true);
            assertTrue(CredentialDelivery.upgradeByLetter(session, ada, ADDRESS, "RSSDAA80A41H501X"));
        }

        assertEquals(
                List.of(LetterContent.withUpgradeCode(
                        "u1", "Ada Rossi", ADDRESS, "a.rossi1", "de", "RSSDAA80A41H501X")),
                ordered);
    }

    @Test
    void theLimitOfLettersIsPassedOn() {
        try (var letters = mockStatic(Letters.class)) {
            answer(letters, new ArrayList<>(), false);

            assertFalse(CredentialDelivery.byLetter(session, ada, ADDRESS));
        }
    }

    @Test
    void whoHasNoNameIsCalledByTheUserName() {
        when(ada.getFirstName()).thenReturn(null);
        when(ada.getLastName()).thenReturn("");

        assertEquals("a.rossi1", letter(true).addressee());
    }

    private void mail() {
        try (var outboxes =
                mockConstruction(Outbox.class, (outbox, created) -> doAnswer(asked -> queued.add(asked.getArgument(0)))
                        .when(outbox)
                        .queue(any(), any(Duration.class)))) {
            CredentialDelivery.byMail(session, ada);
            assertEquals(1, outboxes.constructed().size());
        }
    }

    private LetterContent letter(boolean taken) {
        var ordered = new ArrayList<LetterContent>();
        try (var letters = mockStatic(Letters.class)) {
            answer(letters, ordered, taken);
            assertTrue(CredentialDelivery.byLetter(session, ada, ADDRESS));
        }
        return ordered.get(0);
    }

    private void answer(MockedStatic<Letters> letters, List<LetterContent> ordered, boolean taken) {
        letters.when(() -> Letters.order(any(), any())).thenAnswer(asked -> {
            ordered.add(asked.getArgument(1));
            return taken;
        });
    }
}
