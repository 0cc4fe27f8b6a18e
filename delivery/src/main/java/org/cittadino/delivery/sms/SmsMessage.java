// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

/**
 * A text message as a gateway gets it.
 *
 * @param id the same however often this message is handed over: a gateway that knows it sends nothing
 * @param number E.164
 * @param text fits into one message
 */
public record SmsMessage(String id, String number, String text) {
    @Override
    public String toString() {
        return "SmsMessage[" + id + "]";
    }
}
