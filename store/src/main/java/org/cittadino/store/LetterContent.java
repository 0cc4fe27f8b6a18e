// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.cittadino.domain.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, and where it goes.
 *
 * @param locale language tag of its reader
 * @param secret made when the letter's batch is gathered
 * @param number of the letter; empty until it is ordered
 */
public record LetterContent(
        String userId,
        String addressee,
        Address address,
        String userName,
        String locale,
        @Nullable String secret,
        String number) {
    /** Of a letter that is not ordered yet. */
    public LetterContent(
            String userId, String addressee, Address address, String userName, String locale, @Nullable String secret) {
        this(userId, addressee, address, userName, locale, secret, "");
    }

    @Override
    public String toString() {
        return "LetterContent[…]";
    }
}
