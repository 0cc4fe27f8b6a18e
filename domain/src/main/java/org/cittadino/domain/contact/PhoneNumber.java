// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cittadino.domain.contact.PhoneReading.Invalid;
import org.cittadino.domain.contact.PhoneReading.Reason;
import org.cittadino.domain.contact.PhoneReading.Valid;

/** A telephone number by which a citizen can be reached, Italian unless written with another country's code. */
public final class PhoneNumber {

    private static final String HOME = "IT";
    private static final int LONGEST_INPUT = 40;
    private static final int SHOWN = 3;
    private static final Pattern SHAPE = Pattern.compile("\\+?[ ()./-]*[0-9][0-9 ()./-]*");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Not premium or shared-cost ones: a message sent there would be billed to the municipality. */
    private static final Set<PhoneNumberType> PERSONAL = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP,
            PhoneNumberType.PERSONAL_NUMBER);

    private final Phonenumber.PhoneNumber number;

    private PhoneNumber(Phonenumber.PhoneNumber number) {
        this.number = number;
    }

    /** Reads a number as typed; blanks, brackets, dots, slashes and hyphens between the digits do not matter. */
    public static PhoneReading read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return new Invalid(Reason.TOO_LONG);
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return new Invalid(Reason.EMPTY);
        }
        if (!SHAPE.matcher(text).matches()) {
            return new Invalid(Reason.SHAPE);
        }
        try {
            return judge(NUMBERS.parse(text, HOME));
        } catch (NumberParseException e) {
            return new Invalid(reason(e.getErrorType()));
        }
    }

    private static Reason reason(NumberParseException.ErrorType error) {
        return switch (error) {
            case TOO_LONG -> Reason.TOO_LONG;
            // Its name deceives: the shape is right by now, so it can only mean too few digits.
            case NOT_A_NUMBER, TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> Reason.TOO_SHORT;
            case INVALID_COUNTRY_CODE -> Reason.NOT_A_NUMBER;
        };
    }

    private static PhoneReading judge(Phonenumber.PhoneNumber number) {
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> new Invalid(Reason.TOO_SHORT);
            case TOO_LONG -> new Invalid(Reason.TOO_LONG);
            case INVALID_COUNTRY_CODE, INVALID_LENGTH -> new Invalid(Reason.NOT_A_NUMBER);
            case IS_POSSIBLE ->
                PERSONAL.contains(NUMBERS.getNumberType(number))
                        ? new Valid(new PhoneNumber(number))
                        : new Invalid(Reason.NOT_A_NUMBER);
        };
    }

    /** The form to store: plus sign, country code, digits; Italian landlines keep their zero. */
    public String e164() {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    /** The form to show, with blanks: {@code +39 333 123 4567}. */
    public String display() {
        return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
    }

    /** Whether a text message can reach it, as far as the numbering plan tells. */
    public boolean isMobile() {
        var type = NUMBERS.getNumberType(number);
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /** The country it belongs to (ISO 3166, two letters); empty if its code is shared or of no country. */
    public String country() {
        var region = NUMBERS.getRegionCodeForNumber(number);
        return region == null ? "" : region;
    }

    /** Enough for its owner to know it again, and for nobody else. */
    public String masked() {
        var digits = e164();
        return "••• ••• " + digits.substring(digits.length() - SHOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber phone && e164().equals(phone.e164());
    }

    @Override
    public int hashCode() {
        return e164().hashCode();
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
