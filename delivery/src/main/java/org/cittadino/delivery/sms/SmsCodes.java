// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.time.Duration;
import java.util.Map;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Connection;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Codes by text message. Everything is counted before it is ordered: pumping costs the town real money. */
public final class SmsCodes {
    private static final Logger LOG = Logger.getLogger(SmsCodes.class);
    private static final String TEMPLATE = "cittadinoSmsCode";
    /** Whoever asked has gone away by then; a message at night helps nobody. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final KeycloakSession session;
    private final Limits limits;

    public SmsCodes(KeycloakSession session) {
        this.session = session;
        this.limits = new Limits(session);
    }

    /** Orders a code for the number of the account; it is made when the message leaves. */
    public SmsOrdered order(UserModel citizen, CodeOrder code) {
        var number = SmsReach.of(session, citizen.getFirstAttribute(CitizenAccount.PHONE_NUMBER));
        if (number.isEmpty()) {
            return SmsOrdered.NO_NUMBER;
        }
        var ordered = count(number.get());
        if (ordered == SmsOrdered.ORDERED) {
            queue(citizen, number.get(), code);
        }
        return ordered;
    }

    private SmsOrdered count(PhoneNumber number) {
        var connection = Connection.subject(session.getContext().getConnection().getRemoteHost());
        if (!limits.take(Limit.SMS_PER_CONNECTION, connection)) {
            return SmsOrdered.USED_UP;
        }
        if (!limits.take(Limit.SMS_PER_NUMBER, number.e164())) {
            limits.giveBack(Limit.SMS_PER_CONNECTION, connection);
            return SmsOrdered.NOT_YET;
        }
        var realm = session.getContext().getRealm();
        if (!limits.take(Limit.ofSms(SmsSettings.of(session).perDay()), realm.getId())) {
            LOG.warnf("realm %s has sent its share of text messages for today", realm.getName());
            limits.giveBack(Limit.SMS_PER_NUMBER, number.e164());
            limits.giveBack(Limit.SMS_PER_CONNECTION, connection);
            return SmsOrdered.USED_UP;
        }
        return SmsOrdered.ORDERED;
    }

    private void queue(UserModel citizen, PhoneNumber number, CodeOrder code) {
        var message = new OutboxMessage(
                citizen.getId(),
                SmsChannelFactory.ID,
                number.e164(),
                session.getContext().resolveLocale(citizen).toLanguageTag(),
                TEMPLATE,
                Map.of(),
                code);
        OwnTransaction.call(session, own -> {
            new Outbox(own).queue(message, Duration.ZERO, LIFE);
            return true;
        });
    }

    /** How long until the number may be written to again; zero if at once. */
    public Duration wait(PhoneNumber number) {
        return limits.wait(Limit.SMS_PER_NUMBER, number.e164());
    }
}
