// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.IdentityDocument;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.person.FreeText;
import org.cittadino.domain.register.Resident;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.register.ResidentReading.Accepted;
import org.cittadino.register.ResidentReading.Flaw;
import org.cittadino.register.ResidentReading.Rejected;

/** Reads one row, wherever it comes from, into a person. */
public final class ResidentRow {
    private static final int LONGEST = 256;
    private static final Pattern PLACE = Pattern.compile("[A-Z][0-9]{3}");
    private static final String FORMULA_STARTS = "=+@＝＋＠";
    private static final String MINUSES = "-－";

    private final ResidentFormat format;
    private final Function<ResidentField, String> cells;

    private ResidentRow(ResidentFormat format, Function<ResidentField, String> cells) {
        this.format = format;
        this.cells = cells;
    }

    /**
     * Judges a row.
     *
     * @param cells what stands in the column of a field; empty where there is no such column
     */
    public static ResidentReading read(ResidentFormat format, Function<ResidentField, String> cells) {
        try {
            return new Accepted(new ResidentRow(format, cells).person());
        } catch (Broken broken) {
            return new Rejected(broken.field, broken.flaw);
        }
    }

    private Resident person() throws Broken {
        var surname = name(ResidentField.SURNAME);
        var givenNames = name(ResidentField.GIVEN_NAMES);
        // One of the two may be missing: there are people with a single name.
        if (surname.isEmpty() && givenNames.isEmpty()) {
            throw new Broken(ResidentField.SURNAME, Flaw.MISSING);
        }
        return new Resident(
                code(),
                status(),
                surname,
                givenNames,
                day(ResidentField.BIRTH_DATE).orElseThrow(() -> new Broken(ResidentField.BIRTH_DATE, Flaw.MISSING)),
                documents(),
                address());
    }

    private CodiceFiscale code() throws Broken {
        if (CodiceFiscale.read(required(ResidentField.CODE)) instanceof CodiceFiscaleReading.Valid valid) {
            return valid.code();
        }
        throw new Broken(ResidentField.CODE, Flaw.NOT_A_CODE);
    }

    private ResidentStatus status() throws Broken {
        return format.status(required(ResidentField.STATUS), text(ResidentField.CEASED_REASON))
                .orElseThrow(() -> new Broken(ResidentField.STATUS, Flaw.UNKNOWN_STATUS));
    }

    private Optional<LocalDate> day(ResidentField field) throws Broken {
        var value = text(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(format.day(value).orElseThrow(() -> new Broken(field, Flaw.NOT_A_DATE)));
    }

    private List<IdentityDocument> documents() throws Broken {
        var documents = new ArrayList<IdentityDocument>();
        // Paper or electronic does not matter to a register, see DocumentNumber.isSameAs.
        add(documents, DocumentType.PAPER_CARD, ResidentField.CARD_NUMBER, ResidentField.CARD_EXPIRES);
        add(documents, DocumentType.DRIVING_LICENCE, ResidentField.LICENCE_NUMBER, ResidentField.LICENCE_EXPIRES);
        add(documents, DocumentType.RESIDENCE_PERMIT, ResidentField.PERMIT_NUMBER, ResidentField.PERMIT_EXPIRES);
        return documents;
    }

    private void add(List<IdentityDocument> documents, DocumentType type, ResidentField number, ResidentField expires)
            throws Broken {
        // Lenient: what the office once wrote down is its document, whatever forms are published today.
        var reading = DocumentNumber.read(type, text(number), Strictness.LENIENT);
        var last = day(expires);
        if (reading instanceof DocumentReading.Valid valid) {
            documents.add(new IdentityDocument(valid.number(), Optional.empty(), last));
        } else if (reading instanceof DocumentReading.Invalid wrong && wrong.reason() != DocumentReading.Reason.EMPTY) {
            throw new Broken(number, Flaw.NOT_A_NUMBER);
        }
    }

    private Optional<Address> address() throws Broken {
        var place = text(ResidentField.MUNICIPALITY);
        var address = new Address(
                place,
                plain(ResidentField.LOCALITY),
                (plain(ResidentField.STREET_TYPE) + " " + plain(ResidentField.STREET)).strip(),
                plain(ResidentField.HOUSE_NUMBER),
                plain(ResidentField.POSTCODE));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (!PLACE.matcher(place).matches()) {
            throw new Broken(ResidentField.MUNICIPALITY, Flaw.NOT_A_PLACE);
        }
        return Optional.of(address);
    }

    /** A lone hyphen or the like stands for nothing. */
    private String name(ResidentField field) throws Broken {
        var name = plain(field);
        return name.codePoints().anyMatch(Character::isLetter) ? name : "";
    }

    /** Refused and not mended: it would wait in the table for the day somebody exports it. */
    private String plain(ResidentField field) throws Broken {
        var value = text(field);
        if (value.isEmpty()) {
            return value;
        }
        var first = value.charAt(0);
        if (FORMULA_STARTS.indexOf(first) >= 0 || MINUSES.indexOf(first) >= 0 && value.length() > 1) {
            throw new Broken(field, Flaw.FORMULA);
        }
        return value;
    }

    private String required(ResidentField field) throws Broken {
        var value = text(field);
        if (value.isEmpty()) {
            throw new Broken(field, Flaw.MISSING);
        }
        return value;
    }

    private String text(ResidentField field) throws Broken {
        var value = cells.apply(field);
        if (value.length() > LONGEST) {
            throw new Broken(field, Flaw.TOO_LONG);
        }
        return FreeText.clean(value, LONGEST).orElseThrow(() -> new Broken(field, Flaw.CHARACTERS));
    }

    /** Leads out of the reading at the first flaw; without a trace, as an import may meet it a million times. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private final ResidentField field;
        private final Flaw flaw;

        Broken(ResidentField field, Flaw flaw) {
            super(flaw.name(), null, false, false);
            this.field = field;
            this.flaw = flaw;
        }
    }
}
