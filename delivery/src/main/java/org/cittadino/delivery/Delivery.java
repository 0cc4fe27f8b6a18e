// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import java.util.Map;

/**
 * A message as a channel gets it.
 *
 * @param id the same however often it is tried
 * @param failures how often a channel has refused it so far
 * @param recipient address or number, as the channel understands it
 * @param locale language tag
 * @param template name of the text, without ending
 * @param texts what the template shows
 */
public record Delivery(
        String id, int failures, String recipient, String locale, String template, Map<String, String> texts) {
    @Override
    public String toString() {
        return "Delivery[" + template + "]";
    }
}
