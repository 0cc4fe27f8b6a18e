// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import java.util.HashMap;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.light.LightweightUserAdapter;

/** Mail through the realm's own SMTP settings and mail theme. */
final class EmailChannel implements DeliveryChannel {
    private final KeycloakSession session;

    EmailChannel(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void deliver(Delivery message) throws DeliveryFailed {
        var realm = session.getContext().getRealm();
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(reader(realm, message))
                    .send(message.template() + "Subject", message.template() + ".ftl", new HashMap<>(message.texts()));
        } catch (EmailException refused) {
            throw isForGood(refused) ? DeliveryFailed.forGood(refused) : DeliveryFailed.forNow(refused);
        }
    }

    /** The mail server said 5xx to the address itself (RFC 5321, 4.2.1): asking again would only cost its patience. */
    private static boolean isForGood(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException address && address.getReturnCode() / 100 == 5) {
                return true;
            }
        }
        return false;
    }

    /** Keycloak's mail templates want a user; most of our readers have no account yet. */
    private UserModel reader(RealmModel realm, Delivery message) {
        var reader = new LightweightUserAdapter(session, realm, null);
        reader.setUsername(message.recipient());
        reader.setEmail(message.recipient());
        reader.setSingleAttribute(UserModel.LOCALE, message.locale());
        return reader;
    }

    @Override
    public void close() {}
}
