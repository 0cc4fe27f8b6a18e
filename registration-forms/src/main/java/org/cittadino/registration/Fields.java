// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.time.LocalDate;
import java.util.List;
import org.cittadino.domain.contact.EmailAddress;
import org.cittadino.domain.contact.PecDomains;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.fiscal.TaxNumber;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.person.BirthDate;
import org.cittadino.domain.person.DateReading;
import org.cittadino.domain.person.FreeText;
import org.cittadino.domain.person.NameReading;
import org.cittadino.domain.person.PersonName;
import org.cittadino.registration.Reading.Accepted;
import org.cittadino.registration.Reading.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The single fields of a citizen's account: from typed text to the stored value, or to the message that helps.
 * Sections and validators share them, so that the form and the other doors cannot come to disagree.
 */
final class Fields {

    /** Longest text of an address line or of an organisation's name. */
    static final int LONGEST_TEXT = 120;

    private Fields() {}

    static Reading name(String typed) {
        var reading = PersonName.read(typed);
        if (reading instanceof NameReading.Invalid invalid) {
            return new Refused(
                    switch (invalid.reason()) {
                        case TOO_LONG -> "cittadinoNameTooLong";
                        case DIGITS -> "cittadinoNameDigits";
                        case EMPTY, CHARACTERS -> "cittadinoNameCharacters";
                    });
        }
        return new Accepted(((NameReading.Valid) reading).name().value());
    }

    /** @param minimumAge in full years; 0 for none */
    static Reading birthDate(String typed, LocalDate today, int minimumAge) {
        var reading = BirthDate.read(typed, today);
        if (reading instanceof DateReading.Invalid invalid) {
            return new Refused(
                    switch (invalid.reason()) {
                        case EMPTY, SHAPE -> "cittadinoDateShape";
                        case CALENDAR -> "cittadinoDateCalendar";
                        case FUTURE -> "cittadinoDateFuture";
                        case TOO_OLD -> "cittadinoDateTooOld";
                    });
        }
        var date = ((DateReading.Valid) reading).date();
        return minimumAge > 0 && !BirthDate.isAdult(date, today, minimumAge)
                ? new Refused("cittadinoDateMinor", List.of(minimumAge))
                : new Accepted(date.toString());
    }

    static Reading fiscalNumber(String typed) {
        var reading = CodiceFiscale.read(typed);
        if (reading instanceof CodiceFiscaleReading.Provisional provisional) {
            return new Accepted(provisional.number().digits());
        }
        if (reading instanceof CodiceFiscaleReading.Valid valid) {
            return new Accepted(valid.code().issued());
        }
        return new Refused(
                switch (((CodiceFiscaleReading.Invalid) reading).reason()) {
                    case LENGTH -> "cittadinoFiscalNumberLength";
                    case LETTER_FOR_DIGIT -> "cittadinoFiscalNumberLetterForDigit";
                    case EMPTY, SHAPE -> "cittadinoFiscalNumberShape";
                    case CHECK_CHARACTER -> "cittadinoFiscalNumberCheck";
                    case CALENDAR -> "cittadinoFiscalNumberCalendar";
                });
    }

    static Reading taxNumber(String typed) {
        return TaxNumber.read(typed)
                .<Reading>map(number -> new Accepted(number.digits()))
                .orElse(new Refused("cittadinoTaxNumberInvalid"));
    }

    /** @param refused certified mailboxes that cannot be used here; null if all may */
    static Reading email(String typed, @Nullable PecDomains refused) {
        var address = EmailAddress.read(typed);
        if (address.isEmpty()) {
            return new Refused("cittadinoEmailInvalid");
        }
        return refused != null && refused.matches(address.get())
                ? new Refused("cittadinoEmailPec")
                : new Accepted(address.get().canonical());
    }

    static Reading phone(String typed) {
        var reading = PhoneNumber.read(typed);
        if (reading instanceof PhoneReading.Invalid invalid) {
            return new Refused(
                    switch (invalid.reason()) {
                        case TOO_SHORT -> "cittadinoPhoneTooShort";
                        case TOO_LONG -> "cittadinoPhoneTooLong";
                        case EMPTY, SHAPE -> "cittadinoPhoneShape";
                        case NOT_A_NUMBER -> "cittadinoPhoneUnknown";
                    });
        }
        return new Accepted(((PhoneReading.Valid) reading).number().e164());
    }

    static Reading text(String typed, int longest) {
        if (typed.length() > longest) {
            return new Refused("cittadinoTooLong", List.of(longest));
        }
        return FreeText.clean(typed, longest)
                .<Reading>map(Accepted::new)
                .orElse(new Refused("cittadinoTextCharacters"));
    }

    /** @param municipality code of the place the postcode belongs to; empty while it is not known */
    static Reading postcode(String typed, String municipality) {
        var text = text(typed, LONGEST_TEXT);
        if (municipality.isEmpty() || text instanceof Refused) {
            return text;
        }
        var postcode = ((Accepted) text).canonical();
        return new Address(municipality, "", "", "", postcode).hasFittingPostcode()
                ? text
                : new Refused("cittadinoPostcodeItalian");
    }
}
