// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import org.cittadino.domain.code.SendingLimit;

/**
 * How often something may happen for one subject (an address, a connection, a codice fiscale). The hour and the day
 * begin with the first event and not with the clock.
 *
 * @param id names the counter; part of its key, so never renamed
 */
public record Limit(String id, Duration pause, int perHour, int perDay) {
    /** Posts of the registration form from one connection. */
    public static final Limit REGISTRATION_PER_IP = new Limit("registration-ip", Duration.ZERO, 20, Integer.MAX_VALUE);

    /** Registrations that name one codice fiscale. */
    public static final Limit REGISTRATION_PER_FISCAL_NUMBER =
            new Limit("registration-fiscal-number", Duration.ZERO, 10, 10);

    /** Questions to the register from one connection: the dearest oracle there is. */
    public static final Limit REGISTER_PER_CONNECTION =
            new Limit("register-connection", Duration.ZERO, Integer.MAX_VALUE, 20);

    /** Questions to the register within one registration. */
    public static final Limit REGISTER_PER_REGISTRATION =
            new Limit("register-registration", Duration.ZERO, Integer.MAX_VALUE, 10);

    /** Questions to the register by whoever proved one address. */
    public static final Limit REGISTER_PER_ADDRESS =
            new Limit("register-address", Duration.ZERO, Integer.MAX_VALUE, 10);

    /** Questions to the register that name one codice fiscale. */
    public static final Limit REGISTER_PER_FISCAL_NUMBER =
            new Limit("register-fiscal-number", Duration.ZERO, Integer.MAX_VALUE, 3);

    /** Questions to the register that name one document. */
    public static final Limit REGISTER_PER_DOCUMENT =
            new Limit("register-document", Duration.ZERO, Integer.MAX_VALUE, 3);

    /** Text messages to one number. */
    public static final Limit SMS_PER_NUMBER =
            new Limit("sms-number", SendingLimit.SMS.pause(), SendingLimit.SMS.perHour(), SendingLimit.SMS.perDay());

    /** Text messages ordered from one connection. */
    public static final Limit SMS_PER_CONNECTION = new Limit("sms-connection", Duration.ZERO, 20, Integer.MAX_VALUE);

    /** Text messages a town pays for. */
    public static Limit ofSms(int perDay) {
        return new Limit("sms-realm", Duration.ZERO, Integer.MAX_VALUE, perDay);
    }

    /** Scans that one registration, account or case sends, whether they are kept or not. */
    public static final Limit SCANS_PER_OWNER = new Limit("scans-owner", Duration.ZERO, Integer.MAX_VALUE, 20);

    /** Scans from one connection: each costs the server a picture to draw. */
    public static final Limit SCANS_PER_CONNECTION =
            new Limit("scans-connection", Duration.ZERO, Integer.MAX_VALUE, 60);

    /** Codes sent to one address. */
    public static Limit ofEmail(SendingLimit sending) {
        return new Limit("email-sending", sending.pause(), sending.perHour(), sending.perDay());
    }
}
