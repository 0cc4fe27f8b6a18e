// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

/**
 * Where a citizen lives, as written on an envelope.
 *
 * @param municipality cadastral ("Belfiore") code of an Italian municipality, or {@code Z} code of a state abroad
 * @param locality the town abroad, or the hamlet (frazione) in Italy; may be empty
 * @param number civic number with its letter, or {@code SNC}
 * @param postcode five digits in Italy, free text abroad
 */
public record Address(String municipality, String locality, String street, String number, String postcode) {

    /** Whether nothing at all has been filled in. */
    public boolean isEmpty() {
        return (municipality + locality + street + number + postcode).isBlank();
    }

    /** Whether the place is a foreign state. */
    public boolean isAbroad() {
        return municipality.startsWith("Z");
    }

    /**
     * Whether the postcode fits the country: five digits in Italy, anything abroad. There is no table of Italian
     * postcodes to check against: the post publishes none, and free ones disagree.
     */
    public boolean hasFittingPostcode() {
        return isAbroad() || postcode.matches("[0-9]{5}");
    }

    @Override
    public String toString() {
        return "Address[…]";
    }
}
