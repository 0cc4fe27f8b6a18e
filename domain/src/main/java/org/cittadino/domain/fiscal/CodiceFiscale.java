// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Invalid;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Provisional;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Reason;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Valid;
import org.cittadino.domain.place.PlaceDirectory;

/**
 * The sixteen characters by which Italian offices know a natural person (DM 23/12/1976 n. 13813, DPR 605/1973). Kept
 * as issued, because two people can share the base form; the base form serves only to compare with a birth record.
 */
public final class CodiceFiscale {

    private static final int LENGTH = 16;
    private static final int LONGEST_INPUT = 64;
    private static final int FEMALE = 40;
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{11}");
    private static final Pattern PLACE = Pattern.compile("[A-Z][0-9]{3}");
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{6}[0-9LMNP-V]{2}[" + MONTHS + "][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]");

    private final String issued;
    private final String base;

    private CodiceFiscale(String issued) {
        this.issued = issued;
        this.base = Omocodia.undone(issued);
    }

    /**
     * Reads a code as typed; blanks and case do not matter. Whether the place exists is not asked here, since codes
     * older or newer than any list of places are real.
     */
    public static CodiceFiscaleReading read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return new Invalid(Reason.LENGTH);
        }
        var bare = Blanks.remove(typed);
        if (bare.isEmpty()) {
            return new Invalid(Reason.EMPTY);
        }
        if (DIGITS.matcher(bare).matches()) {
            return TaxNumber.read(bare)
                    .<CodiceFiscaleReading>map(Provisional::new)
                    .orElseGet(() -> new Invalid(Reason.CHECK_CHARACTER));
        }
        if (bare.length() != LENGTH) {
            return new Invalid(Reason.LENGTH);
        }
        // Before the change of case: a dotless i or a long s would become a plain letter.
        return ASCII.matcher(bare).matches() ? readSixteen(bare.toUpperCase(Locale.ROOT)) : new Invalid(Reason.SHAPE);
    }

    private static CodiceFiscaleReading readSixteen(String code) {
        if (!SHAPE.matcher(code).matches()) {
            var slip = SHAPE.matcher(Omocodia.withoutLettersForDigits(code)).matches();
            return new Invalid(slip ? Reason.LETTER_FOR_DIGIT : Reason.SHAPE);
        }
        if (CheckCharacter.of(code) != code.charAt(Omocodia.CHECK)) {
            return new Invalid(Reason.CHECK_CHARACTER);
        }
        var read = new CodiceFiscale(code);
        // The century is unknown; 2000 stands for 00, so that 29 February of that year is a day.
        var real = YearMonth.of(2000 + read.yearOfCentury(), read.month()).isValidDay(read.day());
        return real ? new Valid(read) : new Invalid(Reason.CALENDAR);
    }

    /**
     * Makes the code a person would have if nobody else had it.
     *
     * @throws IllegalArgumentException if the birth place is not the code of a place
     */
    public static CodiceFiscale compute(PersonalData person) {
        if (!PLACE.matcher(person.birthPlace()).matches()) {
            throw new IllegalArgumentException("not a place code");
        }
        var birth = person.birthDate();
        var code = String.format(
                Locale.ROOT,
                "%s%s%02d%c%02d%s",
                NameLetters.ofSurname(person.surname()),
                NameLetters.ofName(person.name()),
                birth.getYear() % 100,
                MONTHS.charAt(birth.getMonthValue() - 1),
                birth.getDayOfMonth() + (person.sex() == Sex.F ? FEMALE : 0),
                person.birthPlace());
        return new CodiceFiscale(code + CheckCharacter.of(code));
    }

    /** The code as the Agenzia issued it, in capitals. */
    public String issued() {
        return issued;
    }

    /** The code without omocodia: digits back in their places, check character made anew. */
    public String base() {
        return base;
    }

    /** Whether letters stand in for digits because somebody else had the base form first. */
    public boolean isOmocode() {
        return !issued.equals(base);
    }

    public Sex sex() {
        return number(9, 11) > FEMALE ? Sex.F : Sex.M;
    }

    /** Cadastral code of the birth place, without omocodia. */
    public String placeCode() {
        return base.substring(11, Omocodia.CHECK);
    }

    /** Last two digits of the year of birth; the century is not in the code. */
    public int yearOfCentury() {
        return number(6, 8);
    }

    public Month month() {
        return Month.of(MONTHS.indexOf(base.charAt(8)) + 1);
    }

    /** Day of the month of birth, 1 to 31. */
    public int day() {
        var day = number(9, 11);
        return day > FEMALE ? day - FEMALE : day;
    }

    /**
     * Which parts of the code do not fit a birth record. Lenient where offices differ: letters outside the official
     * table may have been dropped, and a place may appear under the code of a predecessor or successor.
     *
     * @return in the order of {@link Part}; empty if all agree
     */
    public Set<Part> disagreements(PersonalData person) {
        return disagreements(person, PlaceDirectory.bundled());
    }

    /** The same with a town's own directory of places, which may know of newer mergers. */
    public Set<Part> disagreements(PersonalData person, PlaceDirectory places) {
        var parts = EnumSet.noneOf(Part.class);
        if (!NameLetters.acceptedForSurname(person.surname()).contains(base.substring(0, 3))) {
            parts.add(Part.SURNAME);
        }
        if (!NameLetters.acceptedForName(person.name()).contains(base.substring(3, 6))) {
            parts.add(Part.NAME);
        }
        if (!isDay(person.birthDate())) {
            parts.add(Part.BIRTH_DATE);
        }
        if (sex() != person.sex()) {
            parts.add(Part.SEX);
        }
        if (!places.equivalents(person.birthPlace()).contains(placeCode())) {
            parts.add(Part.BIRTH_PLACE);
        }
        return parts;
    }

    private boolean isDay(LocalDate birth) {
        return yearOfCentury() == birth.getYear() % 100
                && month() == birth.getMonth()
                && day() == birth.getDayOfMonth();
    }

    private int number(int from, int to) {
        return Integer.parseInt(base.substring(from, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodiceFiscale code && issued.equals(code.issued);
    }

    @Override
    public int hashCode() {
        return issued.hashCode();
    }

    /** Shows nothing of the code, which is personal data. */
    @Override
    public String toString() {
        return "CodiceFiscale[…]";
    }
}
