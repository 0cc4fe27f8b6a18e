// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DOMICILE_LOCALITY;
import static org.cittadino.store.CitizenAccount.DOMICILE_MUNICIPALITY;
import static org.cittadino.store.CitizenAccount.DOMICILE_NUMBER;
import static org.cittadino.store.CitizenAccount.DOMICILE_POSTCODE;
import static org.cittadino.store.CitizenAccount.DOMICILE_SAME;
import static org.cittadino.store.CitizenAccount.DOMICILE_STREET;
import static org.cittadino.store.CitizenAccount.RESIDENCE_LOCALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_MUNICIPALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_NUMBER;
import static org.cittadino.store.CitizenAccount.RESIDENCE_POSTCODE;
import static org.cittadino.store.CitizenAccount.RESIDENCE_STREET;

import java.util.List;
import java.util.stream.Stream;
import org.cittadino.domain.place.PlaceDirectory;

/** Where the citizen lives, and where letters go if elsewhere. */
record AddressFields(PlaceDirectory places) {

    private record Lines(String municipality, String locality, String street, String number, String postcode) {

        List<String> all() {
            return List.of(municipality, locality, street, number, postcode);
        }
    }

    private static final Lines RESIDENCE = new Lines(
            RESIDENCE_MUNICIPALITY, RESIDENCE_LOCALITY, RESIDENCE_STREET, RESIDENCE_NUMBER, RESIDENCE_POSTCODE);
    private static final Lines DOMICILE =
            new Lines(DOMICILE_MUNICIPALITY, DOMICILE_LOCALITY, DOMICILE_STREET, DOMICILE_NUMBER, DOMICILE_POSTCODE);

    static final List<String> ALL = Stream.of(RESIDENCE.all(), DOMICILE.all(), List.of(DOMICILE_SAME))
            .flatMap(List::stream)
            .toList();

    void read(CanonicalForm form) {
        readAddress(form, RESIDENCE);
        if (isDomicileTheSame(form)) {
            DOMICILE.all().forEach(form::drop);
            form.store(DOMICILE_SAME, Inputs.TICKED);
        } else {
            form.drop(DOMICILE_SAME);
            readAddress(form, DOMICILE);
        }
    }

    /** An empty domicile counts as ticked: without script the box is easily overlooked. */
    private static boolean isDomicileTheSame(CanonicalForm form) {
        var inputs = Stream.concat(DOMICILE.all().stream(), Stream.of(Inputs.state(DOMICILE.municipality())));
        return form.typed(DOMICILE_SAME).equals(Inputs.TICKED)
                || inputs.allMatch(input ->
                        form.typed(input).isEmpty() && form.canonical(input).isEmpty() && !form.isWrong(input));
    }

    private void readAddress(CanonicalForm form, Lines lines) {
        new PlaceField(places, PlaceKind.RESIDENCE).read(form, lines.municipality());
        for (var line : List.of(lines.locality(), lines.street(), lines.number())) {
            form.read(line, typed -> Fields.text(typed, Fields.LONGEST_TEXT));
        }
        form.read(lines.postcode(), typed -> Fields.postcode(typed, form.canonical(lines.municipality())));
        requireLines(form, lines);
    }

    /** Which lines an address needs depends on its place and on there being one: more than a user profile can say. */
    private static void requireLines(CanonicalForm form, Lines lines) {
        form.require(lines.municipality());
        form.require(lines.street());
        if (isAbroad(form, lines)) {
            form.require(lines.locality());
        } else {
            form.require(lines.number());
            form.require(lines.postcode());
        }
    }

    private static boolean isAbroad(CanonicalForm form, Lines lines) {
        return form.canonical(lines.municipality()).startsWith("Z");
    }
}
