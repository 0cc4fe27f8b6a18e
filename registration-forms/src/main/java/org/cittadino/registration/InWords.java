// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.store.CitizenAccount;

/** Stored values as people write them; what is not stored as it should be stays as it is. */
record InWords(PlaceDirectory places) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    String of(String attribute, String value) {
        return switch (attribute) {
            case CitizenAccount.DATE_OF_BIRTH -> date(value);
            case CitizenAccount.PHONE_NUMBER -> phone(value);
            case CitizenAccount.PLACE_OF_BIRTH,
                    CitizenAccount.RESIDENCE_MUNICIPALITY,
                    CitizenAccount.DOMICILE_MUNICIPALITY -> places.nameOf(value).orElse(value);
            default -> value;
        };
    }

    private static String date(String value) {
        try {
            return LocalDate.parse(value).format(DAY);
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }

    private static String phone(String value) {
        return PhoneNumber.read(value) instanceof PhoneReading.Valid valid
                ? valid.number().display()
                : value;
    }
}
