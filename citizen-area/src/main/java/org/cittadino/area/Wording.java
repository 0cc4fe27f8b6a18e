// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.store.CitizenAccount;

/** What is stored as a code, said in words; what cannot be read stays as it is, so that its owner sees it. */
record Wording(PlaceDirectory places, LocalTime time) {
    /**
     * A value to show.
     *
     * @param isKey whether the text is a message key; what a citizen typed never is one
     */
    record Word(String text, boolean isKey) {
        static Word typed(String text) {
            return new Word(text, false);
        }

        static Word key(String text) {
            return new Word(text, true);
        }
    }

    Word of(String attribute, String value) {
        return switch (attribute) {
            case CitizenAccount.PLACE_OF_BIRTH,
                    CitizenAccount.RESIDENCE_MUNICIPALITY,
                    CitizenAccount.DOMICILE_MUNICIPALITY ->
                Word.typed(places.nameOf(value).orElse(value));
            case CitizenAccount.DATE_OF_BIRTH -> Word.typed(day(value));
            case CitizenAccount.PHONE_NUMBER -> Word.typed(phone(value));
            case CitizenAccount.GENDER -> value.matches("[FM]") ? Word.key("gender." + value) : Word.typed(value);
            case CitizenAccount.DOMICILE_SAME -> Word.key("cittadinoAreaSameAsResidence");
            default -> Word.typed(value);
        };
    }

    private String day(String value) {
        try {
            return time.day(LocalDate.parse(value));
        } catch (DateTimeParseException unreadable) {
            return value;
        }
    }

    private static String phone(String value) {
        return PhoneNumber.read(value) instanceof PhoneReading.Valid valid
                ? valid.number().display()
                : value;
    }
}
