// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.letter.LetterKind;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;

/** What letters say in one language: the texts of the mail theme, or the realm's own in their place. */
final class LetterWords {
    /** Languages a letter can be written in. */
    static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");

    /** For realms whose mails wear another theme than ours. */
    private static final String OUR_THEME = "cittadino";

    private final Locale locale;
    private final Properties texts;

    LetterWords(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static LetterWords of(KeycloakSession session, String language) throws IOException {
        var realm = session.getContext().getRealm();
        var locale = Locale.forLanguageTag(language);
        var texts = session.theme().getTheme(Theme.Type.EMAIL).getEnhancedMessages(realm, locale);
        return new LetterWords(
                locale,
                texts.containsKey("letterSubject")
                        ? texts
                        : session.theme().getTheme(OUR_THEME, Theme.Type.EMAIL).getEnhancedMessages(realm, locale));
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... values) {
        return new MessageFormat(texts.getProperty(key, key), locale).format(values);
    }

    /** What letters of another kind than the first login say otherwise; the rest is the same. */
    String say(LetterKind kind, String key, Object... values) {
        var own = key + "." + kind.name().toLowerCase(Locale.ROOT);
        return say(texts.containsKey(own) ? own : key, values);
    }

    /** A text that is there only if the town has written it. */
    Optional<String> ofTheTown(String key) {
        return Optional.ofNullable(texts.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Where to ask; empty if the town has not said so. */
    String contacts() {
        return Stream.of("footerContactEmail", "footerContactPhone")
                .flatMap(key -> ofTheTown(key).stream())
                .collect(Collectors.joining(", "));
    }

    /** In words; British order of the date, because plain English would be American. */
    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale));
    }
}
