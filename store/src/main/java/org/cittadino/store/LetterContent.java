// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.cittadino.domain.letter.LetterKind;
import org.cittadino.domain.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, and where it goes.
 *
 * @param locale language tag of its reader
 * @param secret made when the letter's batch is gathered
 * @param number of the letter; empty until it is ordered
 * @param about codice fiscale for whose holder its code speaks; empty for a first login
 */
public record LetterContent(
        String userId,
        String addressee,
        Address address,
        String userName,
        String locale,
        @Nullable String secret,
        String number,
        LetterKind kind,
        String about) {
    /** With the secret of a first login. */
    public LetterContent(
            String userId,
            String addressee,
            Address address,
            String userName,
            String locale,
            @Nullable String secret,
            String number) {
        this(userId, addressee, address, userName, locale, secret, number, LetterKind.INITIAL_SECRET, "");
    }

    /** The same, not ordered yet. */
    public LetterContent(
            String userId, String addressee, Address address, String userName, String locale, @Nullable String secret) {
        this(userId, addressee, address, userName, locale, secret, "");
    }

    /** With a code for the strong credential, not ordered yet. */
    public static LetterContent withUpgradeCode(
            String userId, String addressee, Address address, String userName, String locale, String fiscalNumber) {
        return new LetterContent(
                userId, addressee, address, userName, locale, null, "", LetterKind.UPGRADE_CODE, fiscalNumber);
    }

    @Override
    public String toString() {
        return "LetterContent[…]";
    }
}
