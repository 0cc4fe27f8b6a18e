// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.domain.fiscal.Part;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;

/**
 * The parts of a codice fiscale in the words of the reader. Keycloak does not translate the parameters of a message,
 * so that they have to be words already when the message is made.
 */
final class PartWords {

    private PartWords() {}

    static String list(KeycloakSession session, Set<Part> parts) {
        try {
            var locale = session.getContext().resolveLocale(null);
            var texts = session.theme()
                    .getTheme(Theme.Type.LOGIN)
                    .getEnhancedMessages(session.getContext().getRealm(), locale);
            return parts.stream()
                    .sorted()
                    .map(part -> texts.getProperty(key(part), part.name()))
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key(Part part) {
        return "cittadinoPart." + part.name();
    }
}
