// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.cittadino.domain.letter.LetterKind;
import org.cittadino.domain.person.Address;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.keycloak.models.RealmModel;
import org.keycloak.models.ThemeManager;
import org.keycloak.theme.Theme;
import org.keycloak.urls.UrlType;

/** A realm with the texts of our mail theme, and letters to print in it. */
final class Townhall {
    static final LetterBatch BATCH = new LetterBatch("b1", 12, Instant.parse("2026-11-22T09:00:00Z"), 1, false);
    static final String SECRET = "K7QF2M9XWB";
    static final String ENTRANCE = "https://sso.comune.prova.example/realms/cittadini/account/";

    /** Themes depend on nothing and nothing on them: their texts are read where they lie. */
    private static final Path TEXTS = Path.of("../themes/src/main/resources/theme/cittadino/email/messages");

    private final RealmModel realm = mock(RealmModel.class);
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final Map<String, String> own = new HashMap<>();

    Townhall() {
        var context = mock(KeycloakContext.class);
        var address = mock(KeycloakUriInfo.class);
        var themes = mock(ThemeManager.class);
        var theme = mock(Theme.class);
        var bare = mock(Theme.class);
        try {
            when(theme.getEnhancedMessages(any(), any())).thenAnswer(asked -> withOwn(asked.getArgument(1)));
            when(bare.getEnhancedMessages(any(), any())).thenReturn(new Properties());
            when(themes.getTheme(Theme.Type.EMAIL)).thenAnswer(asked -> own.containsKey("bare") ? bare : theme);
            when(themes.getTheme(anyString(), eq(Theme.Type.EMAIL))).thenReturn(theme);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        when(session.getContext()).thenReturn(context);
        when(session.theme()).thenReturn(themes);
        when(context.getRealm()).thenReturn(realm);
        when(context.getUri(UrlType.FRONTEND)).thenReturn(address);
        when(address.getBaseUriBuilder()).thenAnswer(asked -> builder());
        when(realm.getName()).thenReturn("cittadini");
        when(realm.getDisplayName()).thenReturn("Comune di Prova");
        when(realm.getDefaultLocale()).thenReturn("it");
    }

    /** As Keycloak's own builder puts an address together; there is no JAX-RS on the class path of these tests. */
    private static UriBuilder builder() {
        var address = new StringBuilder("https://sso.comune.prova.example");
        var builder = mock(UriBuilder.class);
        when(builder.path(anyString())).thenAnswer(asked -> {
            address.append('/').append(asked.<String>getArgument(0));
            return builder;
        });
        when(builder.build()).thenAnswer(asked -> URI.create(address.toString()));
        return builder;
    }

    KeycloakSession session() {
        return session;
    }

    RealmModel realm() {
        return realm;
    }

    /** Writes a text of the realm, for all languages. */
    Townhall says(String key, String text) {
        own.put(key, text);
        return this;
    }

    /** The town's mails wear another theme. */
    Townhall inAnotherTheme() {
        return says("bare", "");
    }

    static Properties texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }

    private Properties withOwn(Locale locale) {
        var texts = texts(locale.getLanguage());
        texts.putAll(own);
        return texts;
    }

    static LetterContent letter(String addressee, String locale) {
        return letter(addressee, locale, new Address("H501", "", "Via Garibaldi", "12/A", "00184"));
    }

    static LetterContent upgrade(String addressee, String locale) {
        var letter = letter(addressee, locale);
        return new LetterContent(
                letter.userId(),
                addressee,
                letter.address(),
                letter.userName(),
                locale,
                SECRET,
                letter.number(),
                LetterKind.UPGRADE_CODE,
                "RSSMRA75C22H501I");
    }

    static LetterContent letter(String addressee, String locale, Address address) {
        return new LetterContent("u1", addressee, address, "m.rossi1234", locale, SECRET, "482913750261");
    }
}
