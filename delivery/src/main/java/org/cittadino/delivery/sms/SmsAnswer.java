// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

/** What a gateway made of a message. */
public enum SmsAnswer {
    TAKEN,
    /** It will not take this message, however often it is asked. */
    REFUSED,
    /** It did not take it now: another try may succeed. */
    AWAY,
    /** Nobody knows: it may have sent it all the same. */
    UNCLEAR
}
