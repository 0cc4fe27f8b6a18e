// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Objects;
import org.cittadino.domain.letter.LetterKind;
import org.cittadino.domain.person.Address;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** What is encrypted in the row of a letter. Flat: an address would be written with answers it only computes. */
record LetterPayload(
        String addressee,
        String municipality,
        String locality,
        String street,
        String houseNumber,
        String postcode,
        String userName,
        String locale,
        @Nullable String secret,
        @Nullable String about) {
    static final String TABLE = "CIT_LETTER";

    private static final TypeReference<LetterPayload> TYPE = new TypeReference<>() {};

    static LetterPayload of(LetterContent content) {
        var address = content.address();
        return new LetterPayload(
                content.addressee(),
                address.municipality(),
                address.locality(),
                address.street(),
                address.number(),
                address.postcode(),
                content.userName(),
                content.locale(),
                content.secret(),
                content.about());
    }

    static LetterPayload open(KeycloakSession session, LetterEntity row) {
        var sealed = new KeyRing.Sealed(row.keyId, Objects.requireNonNull(row.payload));
        return new SealedJson(session).open(sealed, TABLE, row.id, TYPE);
    }

    KeyRing.Sealed seal(KeycloakSession session, String rowId) {
        return new SealedJson(session).seal(this, TABLE, rowId);
    }

    LetterPayload with(String made) {
        return new LetterPayload(
                addressee, municipality, locality, street, houseNumber, postcode, userName, locale, made, about);
    }

    Address address() {
        return new Address(municipality, locality, street, houseNumber, postcode);
    }

    LetterContent content(LetterEntity row) {
        return new LetterContent(
                row.ownerId,
                addressee,
                address(),
                userName,
                locale,
                secret,
                row.number,
                LetterKind.valueOf(row.kind),
                fiscalNumber());
    }

    /** Letters from before there were kinds have none. */
    String fiscalNumber() {
        return Objects.requireNonNullElse(about, "");
    }

    @Override
    public String toString() {
        return "LetterPayload[…]";
    }
}
