// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.cittadino.domain.contact.ShortMessage;
import org.cittadino.store.Outbox;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

/** What text messages say in one language: the texts of the mail theme, or the realm's own in their place. */
final class SmsWords {
    /** For realms whose mails wear another theme than ours. */
    private static final String OUR_THEME = "cittadino";

    private static final String SIGN = "cittadinoSmsCode";

    private final Locale locale;
    private final Properties texts;
    private final RealmModel realm;

    private SmsWords(Locale locale, Properties texts, RealmModel realm) {
        this.locale = locale;
        this.texts = texts;
        this.realm = realm;
    }

    static SmsWords of(KeycloakSession session, String language) {
        var realm = session.getContext().getRealm();
        var locale = Locale.forLanguageTag(language);
        try {
            var texts = session.theme().getTheme(Theme.Type.EMAIL).getEnhancedMessages(realm, locale);
            return new SmsWords(
                    locale,
                    texts.containsKey(SIGN)
                            ? texts
                            : session.theme()
                                    .getTheme(OUR_THEME, Theme.Type.EMAIL)
                                    .getEnhancedMessages(realm, locale),
                    realm);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One message: the name of the town gives way, and a text of the town's own that leaves no room or no code. */
    String message(String template, Map<String, String> values) {
        var code = values.getOrDefault(Outbox.CODE, "");
        for (var town = town();
                !town.isEmpty();
                town = town.substring(0, town.length() - 1).strip()) {
            var text = ShortMessage.plain(say(template, town, code));
            if (ShortMessage.isOne(text) && text.contains(code)) {
                return text;
            }
        }
        return code;
    }

    private String say(String key, String town, String code) {
        return new MessageFormat(texts.getProperty(key, "{0}: {1}"), locale).format(new Object[] {town, code});
    }

    private String town() {
        return ofTheTown("townName")
                .or(() -> Optional.ofNullable(realm.getDisplayName()).filter(name -> !name.isBlank()))
                .orElse(realm.getName());
    }

    /** A text that is there only if the town has written it. */
    Optional<String> ofTheTown(String key) {
        return Optional.ofNullable(texts.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
