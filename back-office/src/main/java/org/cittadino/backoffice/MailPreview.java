// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cittadino.store.OutboxMessage;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.light.LightweightUserAdapter;

/** Draws a mail as Keycloak would send it, and sends nothing. */
final class MailPreview extends FreeMarkerEmailTemplateProvider {
    MailPreview(KeycloakSession session) {
        super(session);
        setRealm(session.getContext().getRealm());
    }

    /** Subject and both forms of the text. */
    Map<String, String> draw(OutboxMessage message) {
        var reader = new LightweightUserAdapter(session, realm, null);
        reader.setUsername(message.recipient());
        reader.setEmail(message.recipient());
        reader.setSingleAttribute(UserModel.LOCALE, message.locale());
        setUser(reader);
        try {
            var drawn = processTemplate(
                    message.template() + "Subject",
                    List.of(),
                    message.template() + ".ftl",
                    new HashMap<>(message.texts()));
            return Map.of("subject", drawn.getSubject(), "text", drawn.getTextBody(), "html", drawn.getHtmlBody());
        } catch (EmailException broken) {
            throw new IllegalStateException("the mail cannot be drawn", broken);
        }
    }
}
