// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.common.ClientConnection;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.ThemeManager;
import org.keycloak.models.UserModel;
import org.keycloak.theme.Theme;

/** A town that sends text messages. */
final class SmsTown {
    final KeycloakSession session = mock(KeycloakSession.class);
    final RealmModel realm = mock(RealmModel.class);
    final SmsGateway gateway = mock(SmsGateway.class);
    final UserModel citizen = mock(UserModel.class);
    final Properties texts = new Properties();

    SmsTown() {
        var context = mock(KeycloakContext.class);
        var connection = mock(ClientConnection.class);
        var theme = mock(Theme.class);
        var themes = mock(ThemeManager.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(context.getConnection()).thenReturn(connection);
        when(context.resolveLocale(any())).thenReturn(Locale.ITALIAN);
        when(connection.getRemoteHost()).thenReturn("203.0.113.7");
        when(realm.getId()).thenReturn("town-id");
        when(realm.getName()).thenReturn("town");
        when(realm.getDisplayName()).thenReturn("Comune di Prova");
        when(session.getProvider(SmsGateway.class)).thenReturn(gateway);
        when(gateway.serves(realm)).thenReturn(true);
        when(gateway.send(any())).thenReturn(SmsAnswer.TAKEN);
        when(session.theme()).thenReturn(themes);
        try {
            when(themes.getTheme(Theme.Type.EMAIL)).thenReturn(theme);
            when(theme.getEnhancedMessages(eq(realm), any())).thenReturn(texts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        texts.setProperty("cittadinoSmsCode", "{1} è il codice di {0}.");
        when(citizen.getId()).thenReturn("user");
        when(citizen.getFirstAttribute("phoneNumber")).thenReturn("+393331234567");
    }
}
