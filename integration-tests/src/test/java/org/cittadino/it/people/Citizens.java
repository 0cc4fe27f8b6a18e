// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;
import org.cittadino.domain.place.PlaceDirectory;

/** Makes citizens of each kind the law knows; every one gets an address of their own. */
public final class Citizens {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String ROME = "H501";
    private static final String CORIGLIANO_CALABRO = "D005";
    private static final String GERMANY = "Z112";
    private static final String OMOCODIA = "LMNPQRSTUV";

    private Citizens() {}

    public static Citizen bornInItaly() {
        return born("Rossi", "Ada", Sex.F, LocalDate.of(1975, 3, 12), ROME);
    }

    /** The town was dissolved in 2018; who was born there keeps its code. */
    public static Citizen bornInAnAbolishedTown() {
        return born("De Luca", "Niccolò", Sex.M, LocalDate.of(1981, 11, 30), CORIGLIANO_CALABRO);
    }

    public static Citizen bornAbroad() {
        return born("Müller", "Jürgen", Sex.M, LocalDate.of(1968, 7, 1), GERMANY)
                .without("placeOfBirth")
                .with("placeOfBirthState", "Germania");
    }

    /** Somebody else has the base form: the last digit of the code has become a letter. */
    public static Citizen withOmocodia() {
        var citizen = born("D’Angelo", "Maria Pia", Sex.F, LocalDate.of(1990, 12, 31), ROME);
        return citizen.with("fiscalNumber", omocode(citizen.of("fiscalNumber")));
    }

    /** Somebody whom the registry office knows: the form asks only for what proves that, and for a user name. */
    public static Citizen known(String username) {
        var citizen = bornInItaly();
        var typed = new LinkedHashMap<String, String>();
        for (var input : List.of("lastName", "firstName", "fiscalNumber")) {
            typed.put(input, citizen.of(input));
        }
        return new Citizen(typed).with("username", username).withPassword(citizen.password());
    }

    public static Citizen forAnOrganisation() {
        return bornInItaly()
                .with("organisation", "true")
                .with("organisationName", "Pro Loco di Borgo San Lorenzo")
                .with("organisationTaxNumber", "01533060511")
                .with("organisationRole", "Presidente");
    }

    /** Somebody whose every datum exists nowhere else, so that each can be looked for. */
    public static Citizen canary() {
        return born("Canarinzi", "Zelmirella", Sex.F, LocalDate.of(1957, 8, 23), ROME)
                .with("residenceStreet", "Vicolo della Gabbietta")
                .with("phoneNumber", "347 123 9876")
                .withPassword("Voliera#7391#blu");
    }

    public static String freshAddress() {
        return "ada-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "@example.org";
    }

    private static Citizen born(String lastName, String firstName, Sex sex, LocalDate day, String place) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("lastName", lastName);
        typed.put("firstName", firstName);
        typed.put("gender", sex.name());
        typed.put("dateOfBirth", day.format(AS_TYPED));
        PlaceDirectory.bundled().municipality(place).ifPresent(town -> typed.put("placeOfBirth", town.label()));
        var data = new PersonalData(lastName, firstName, sex, day, place);
        typed.put("fiscalNumber", CodiceFiscale.compute(data).issued());
        typed.put("residenceMunicipality", "Roma (RM)");
        typed.put("residenceStreet", "Via dei Fori Imperiali");
        typed.put("residenceNumber", "12/b");
        typed.put("residencePostcode", "00184");
        typed.put("domicileSameAsResidence", "true");
        typed.put("phoneNumber", "347 123 4567");
        return new Citizen(typed).withEmail(freshAddress()).withPassword("Borgo#2026mare");
    }

    private static String omocode(String base) {
        String changed = base.substring(0, 14) + OMOCODIA.charAt(base.charAt(14) - '0');
        for (char check = 'A'; check <= 'Z'; check++) {
            if (CodiceFiscale.read(changed + check) instanceof CodiceFiscaleReading.Valid) {
                return changed + check;
            }
        }
        throw new IllegalStateException("No check character fits");
    }
}
