// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

/** The line across a page that says for whom it was made, what for and when: worth nothing to anybody else. */
final class ScanWatermark {
    private static final String KEY = "cittadinoScanWatermark";
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ScanWatermark() {}

    /** In Italian, and in the language of the realm if it is another. */
    static String of(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        var day = DAY.format(LocalDate.now(ITALY));
        return languages(realm).stream()
                .map(language -> line(session, realm, language, day))
                .collect(Collectors.joining(" - "));
    }

    private static Set<Locale> languages(RealmModel realm) {
        var languages = new LinkedHashSet<Locale>();
        languages.add(Locale.ITALIAN);
        if (realm.getDefaultLocale() != null) {
            languages.add(Locale.forLanguageTag(realm.getDefaultLocale()));
        }
        return languages;
    }

    private static String line(KeycloakSession session, RealmModel realm, Locale language, String day) {
        try {
            var texts = session.theme().getTheme(Theme.Type.LOGIN).getEnhancedMessages(realm, language);
            var town = Objects.requireNonNullElse(realm.getDisplayName(), realm.getName());
            return new MessageFormat(texts.getProperty(KEY, "{0} {1}"), language).format(new Object[] {town, day});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
