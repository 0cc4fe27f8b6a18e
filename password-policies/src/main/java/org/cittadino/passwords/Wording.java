// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.passwords.rule.Phrase;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PolicyError;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.util.LocaleUtil;
import org.keycloak.theme.Theme;

/** Phrases in the language of whoever reads them. */
final class Wording {
    /** A message of one parameter: the list of what is missing. Keycloak takes one message for a password. */
    static final String REFUSED = "cittadinoPasswordRefused";

    private static final Set<String> LANGUAGES = Set.of("it", "en", "de", "fr", "sl");

    private final Properties messages;
    private final Locale locale;

    Wording(Properties messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** In a journey the citizen reads, at the door of officials whoever holds the token, else whoever asked. */
    static Wording of(KeycloakSession session, RealmModel realm, @Nullable UserModel user) {
        var context = session.getContext();
        if (context.getBearerToken() instanceof AccessToken official) {
            // Keycloak words the rest of its answer by the same rule
            var theme = theme(session, Theme.Type.ADMIN);
            return in(session, realm, LocaleUtil.resolveSupportedLocale(realm, theme, official.getLocale()));
        }
        return in(session, realm, context.resolveLocale(context.getAuthenticationSession() == null ? null : user));
    }

    static Wording in(KeycloakSession session, RealmModel realm, Locale locale) {
        try {
            return new Wording(theme(session, Theme.Type.LOGIN).getEnhancedMessages(realm, locale), locale);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Theme theme(KeycloakSession session, Theme.Type type) {
        try {
            return session.theme().getTheme(type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether our phrases exist in the language of the reader. */
    boolean isOurs() {
        return LANGUAGES.contains(locale.getLanguage());
    }

    /** All of it in one error; each phrase stands in a line of its own. */
    PolicyError refusal(List<Phrase> found) {
        return list(found.stream().map(this::text).toList());
    }

    static PolicyError list(List<String> found) {
        return new PolicyError(REFUSED, found.stream().distinct().collect(Collectors.joining(";\n", "\n", ".")));
    }

    /** An error of any policy, as Keycloak would show it: a text that is no key stands as it is. */
    String text(PolicyError error) {
        var known = messages.containsKey(error.getMessage());
        return known ? text(error.getMessage(), error.getParameters()) : error.getMessage();
    }

    String text(Phrase phrase) {
        return text(
                phrase.key(), phrase.parameters().stream().map(this::parameter).toArray());
    }

    private String text(String key, Object... parameters) {
        return new MessageFormat(messages.getProperty(key, key), locale).format(parameters);
    }

    private Object parameter(Object parameter) {
        if (parameter instanceof Phrase phrase) {
            return text(phrase);
        }
        if (parameter instanceof List<?> several) {
            return several.stream().map(each -> String.valueOf(parameter(each))).collect(Collectors.joining(", "));
        }
        return parameter;
    }
}
