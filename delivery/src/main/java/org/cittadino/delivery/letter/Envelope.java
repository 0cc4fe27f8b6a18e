// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.place.ForeignState;
import org.cittadino.domain.place.Municipality;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.store.LetterContent;

/**
 * An address as the post reads it: in Italy the hamlet stands above the line with postcode, town and province; abroad
 * the town is what the citizen wrote, and the state is named in Italian, for the post that takes the letter.
 */
record Envelope(
        String addressee, String street, String locality, String postcode, String town, String province, String state) {
    private static final PlaceDirectory PLACES = PlaceDirectory.bundled();

    static Envelope of(LetterContent letter) {
        var address = letter.address();
        var street = joined(address.street(), address.number());
        return address.isAbroad()
                ? new Envelope(
                        letter.addressee(), street, "", address.postcode(), address.locality(), "", state(address))
                : inItaly(letter.addressee(), street, address);
    }

    private static Envelope inItaly(String addressee, String street, Address address) {
        var town = PLACES.municipality(address.municipality());
        return new Envelope(
                addressee,
                street,
                address.locality(),
                address.postcode(),
                town.map(Municipality::name).orElse("").toUpperCase(Locale.ROOT),
                town.map(Municipality::province).orElse(""),
                "");
    }

    private static String state(Address address) {
        return PLACES.state(address.municipality())
                .map(ForeignState::name)
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }

    /** From top to bottom; what is not known leaves no gap. */
    List<String> lines() {
        return Stream.of(addressee, street, locality, joined(postcode, town, province), state)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Envelope[…]";
    }
}
