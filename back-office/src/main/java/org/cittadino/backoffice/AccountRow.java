// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cittadino.domain.contact.EmailAddress;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.NameReading;
import org.cittadino.domain.person.PersonName;

/**
 * A row of a file of old user names, read as strictly as a form; what is not given is empty.
 *
 * @param line where it stands in the file
 */
record AccountRow(
        long line,
        String userName,
        String lastName,
        String firstName,
        String fiscalNumber,
        String email,
        String phone) {
    static final String USER_NAME = "username";
    static final String LAST_NAME = "lastName";
    static final String FIRST_NAME = "firstName";
    static final String FISCAL_NUMBER = "fiscalNumber";
    static final String EMAIL = "email";
    static final String PHONE = "phone";

    static final List<String> REQUIRED = List.of(USER_NAME);

    private static final Pattern NAME = Pattern.compile("[\\p{IsLatin}\\p{Nd}][\\p{IsLatin}\\p{Nd}._@+-]{0,254}");

    /** A row that cannot be an account: names the column, never what stands there. */
    static final class Flaw extends Exception {
        private static final long serialVersionUID = 1L;

        private final String column;

        Flaw(String column, String reason) {
            super(reason, null, false, false);
            this.column = column;
        }

        String column() {
            return column;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws Flaw at the first column that is wrong */
    static AccountRow read(long line, UnaryOperator<String> cells) throws Flaw {
        return new AccountRow(
                line,
                userName(cells.apply(USER_NAME).strip()),
                name(LAST_NAME, cells.apply(LAST_NAME).strip()),
                name(FIRST_NAME, cells.apply(FIRST_NAME).strip()),
                fiscalNumber(cells.apply(FISCAL_NUMBER).strip()),
                email(cells.apply(EMAIL).strip()),
                phone(cells.apply(PHONE).strip()));
    }

    private static String userName(String cell) throws Flaw {
        if (cell.isEmpty()) {
            throw new Flaw(USER_NAME, "MISSING");
        }
        if (!NAME.matcher(cell).matches()) {
            throw new Flaw(USER_NAME, "CHARACTERS");
        }
        return cell;
    }

    private static String name(String column, String cell) throws Flaw {
        if (cell.isEmpty()) {
            return "";
        }
        if (PersonName.read(cell) instanceof NameReading.Valid valid) {
            return valid.name().value();
        }
        throw new Flaw(column, "NOT_A_NAME");
    }

    private static String fiscalNumber(String cell) throws Flaw {
        if (cell.isEmpty()) {
            return "";
        }
        if (CodiceFiscale.read(cell) instanceof CodiceFiscaleReading.Valid valid) {
            return valid.code().issued();
        }
        throw new Flaw(FISCAL_NUMBER, "NOT_A_CODE");
    }

    private static String email(String cell) throws Flaw {
        return cell.isEmpty()
                ? ""
                : EmailAddress.read(cell)
                        .orElseThrow(() -> new Flaw(EMAIL, "NOT_AN_ADDRESS"))
                        .canonical();
    }

    private static String phone(String cell) throws Flaw {
        if (cell.isEmpty()) {
            return "";
        }
        if (PhoneNumber.read(cell) instanceof PhoneReading.Valid valid) {
            return valid.number().e164();
        }
        throw new Flaw(PHONE, "NOT_A_NUMBER");
    }

    @Override
    public String toString() {
        return "AccountRow[" + line + "]";
    }
}
