// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

/** What became of the wish for a code by text message. */
public enum SmsOrdered {
    ORDERED,
    /** This number had one a moment ago, or its share of the hour or the day. */
    NOT_YET,
    /** This connection, or the town, has had its share. */
    USED_UP,
    /** There is no number that may be written to. */
    NO_NUMBER
}
