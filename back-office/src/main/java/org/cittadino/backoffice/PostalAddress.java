// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.cittadino.store.CitizenAccount.RESIDENCE_LOCALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_MUNICIPALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_NUMBER;
import static org.cittadino.store.CitizenAccount.RESIDENCE_POSTCODE;
import static org.cittadino.store.CitizenAccount.RESIDENCE_STREET;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cittadino.domain.person.Address;

/** Where a letter would reach somebody. */
final class PostalAddress {
    private static final Pattern PLACE = Pattern.compile("[A-Z][0-9]{3}");
    private static final int LONGEST = 120;

    private PostalAddress() {}

    /** The residence among a citizen's attributes, if a letter would arrive there. */
    static Optional<Address> residence(UnaryOperator<String> attribute) {
        return Optional.of(new Address(
                        attribute.apply(RESIDENCE_MUNICIPALITY),
                        attribute.apply(RESIDENCE_LOCALITY),
                        attribute.apply(RESIDENCE_STREET),
                        attribute.apply(RESIDENCE_NUMBER),
                        attribute.apply(RESIDENCE_POSTCODE)))
                .filter(PostalAddress::isComplete);
    }

    /** @throws Refused if a letter would not arrive there */
    static Address typed(JsonBody body) {
        var address = new Address(
                body.text("municipality", LONGEST),
                body.text("locality", LONGEST),
                body.text("street", LONGEST),
                body.text("number", LONGEST),
                body.text("postcode", LONGEST));
        if (!isComplete(address)) {
            throw Refused.of(
                    Problem.BAD_REQUEST,
                    "an address has a municipality (Belfiore code) and a street;"
                            + " in Italy a number and five digits of postcode, abroad a locality");
        }
        return address;
    }

    private static boolean isComplete(Address address) {
        return PLACE.matcher(address.municipality()).matches()
                && !address.street().isBlank()
                && (address.isAbroad()
                        ? !address.locality().isBlank()
                        : !address.number().isBlank() && address.hasFittingPostcode());
    }
}
