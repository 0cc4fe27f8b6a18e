// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;
import org.keycloak.theme.Theme;

/**
 * The dress of the login page for the officials' page.
 *
 * @param scheme {@code light} where the town has no dark pages, else empty
 * @param style address of the style sheet
 * @param icon address of the icon
 */
record TownLook(String town, String palette, String scheme, String style, String icon) {
    private static final String OURS = "cittadino";
    private static final List<String> PALETTES = List.of("blu", "verde", "bordeaux", "viola");

    static TownLook of(KeycloakSession session) {
        try {
            return of(session, dressed(session));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TownLook of(KeycloakSession session, Theme theme) throws IOException {
        var realm = session.getContext().getRealm();
        var properties = theme.getProperties();
        var root = Urls.themeRoot(session.getContext().getUri().getBaseUri()).getRawPath() + "/login/" + theme.getName()
                + "/" + properties.getProperty("assets", "");
        var chosen = Stream.of(realm.getAttribute("cittadino.palette"), properties.getProperty("paletteDefault"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(PALETTES::contains)
                .findFirst()
                .orElse(PALETTES.get(0));
        return new TownLook(
                name(realm.getDisplayName(), realm.getName()),
                chosen,
                "false".equals(properties.getProperty("darkMode")) ? "light" : "",
                root + "/css/cittadino.css",
                root + "/icons/it-pa.svg");
    }

    /** The realm's theme if it is ours or made from it, else ours. */
    private static Theme dressed(KeycloakSession session) throws IOException {
        var theme = session.theme().getTheme(Theme.Type.LOGIN);
        return isOurs(theme.getProperties()) ? theme : session.theme().getTheme(OURS, Theme.Type.LOGIN);
    }

    private static boolean isOurs(Properties properties) {
        return properties.containsKey("paletteDefault") && properties.containsKey("assets");
    }

    private static String name(String display, String name) {
        return display == null || display.isBlank() ? name : display;
    }
}
