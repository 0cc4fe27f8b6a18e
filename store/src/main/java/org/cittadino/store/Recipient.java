// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * A weak account that a campaign is for.
 *
 * @param email empty if it has none
 * @param locale language tag; empty if the holder has chosen none
 * @param hasLeft whether the holder wants no such mails
 */
public record Recipient(String userId, String userName, String email, String locale, boolean hasLeft) {
    @Override
    public String toString() {
        return "Recipient[" + userId + "]";
    }
}
