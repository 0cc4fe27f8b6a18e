// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that has to leave.
 *
 * @param ownerId what it is about, e.g. a registration; at most one message of an owner waits
 * @param channel provider id of the delivery channel
 * @param recipient address, number or person, as the channel understands it
 * @param locale language tag
 * @param template name of the text, without ending; its subject is the message key of the same name plus
 *     {@code Subject}
 * @param texts what the template shows
 * @param code a code to make when the message leaves, shown by the template as {@code code}
 */
public record OutboxMessage(
        String ownerId,
        String channel,
        String recipient,
        String locale,
        String template,
        Map<String, String> texts,
        @Nullable CodeOrder code) {
    /** The same with one text more. */
    public OutboxMessage with(String name, String text) {
        var more = new HashMap<>(texts);
        more.put(name, text);
        return new OutboxMessage(ownerId, channel, recipient, locale, template, more, code);
    }

    @Override
    public String toString() {
        return "OutboxMessage[" + channel + ", " + template + "]";
    }
}
