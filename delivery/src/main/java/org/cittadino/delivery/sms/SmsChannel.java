// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import org.cittadino.delivery.Delivery;
import org.cittadino.delivery.DeliveryChannel;
import org.cittadino.delivery.DeliveryFailed;
import org.keycloak.models.KeycloakSession;

/** Text messages through the server's gateway. */
final class SmsChannel implements DeliveryChannel {
    private final KeycloakSession session;

    SmsChannel(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void deliver(Delivery message) throws DeliveryFailed {
        var gateway = session.getProvider(SmsGateway.class);
        if (gateway == null || !gateway.serves(session.getContext().getRealm())) {
            throw DeliveryFailed.forNow(new NotTaken());
        }
        var text = SmsWords.of(session, message.locale()).message(message.template(), message.texts());
        var answer = gateway.send(new SmsMessage(message.id(), message.recipient(), text));
        switch (answer) {
            case TAKEN -> {}
            case REFUSED -> throw DeliveryFailed.forGood(new NotTaken());
            case AWAY -> throw DeliveryFailed.forNow(new NotTaken());
            case UNCLEAR -> throw unclear(message);
        }
    }

    /** Two of the same are what a citizen may get, and a town may pay for. */
    private static DeliveryFailed unclear(Delivery message) {
        return message.failures() == 0 ? DeliveryFailed.forNow(new NotTaken()) : DeliveryFailed.forGood(new NotTaken());
    }

    @Override
    public void close() {}

    /** The gateway has said the rest to the log. */
    private static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
