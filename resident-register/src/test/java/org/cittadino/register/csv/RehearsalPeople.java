// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;

/**
 * Two hundred people who do not exist, for rehearsals: their surnames are words for things made up. The same people in
 * the same order whenever they are asked for.
 */
final class RehearsalPeople {
    static final String HEADER = "codice_fiscale;cognome;nome;data_nascita;stato;motivo;ci_numero;ci_scadenza;"
            + "patente_numero;patente_scadenza;permesso_numero;permesso_scadenza;specie;denominazione;civico;cap;belfiore";

    private static final List<String> SURNAMES = List.of(
            "PROVA",
            "ESEMPIO",
            "FINTO",
            "INVENTATO",
            "COLLAUDO",
            "FANTASIA",
            "IPOTETICO",
            "MODELLO",
            "SIMULATO",
            "D'ESEMPIO",
            "DE PROVIS",
            "FITTIZIO");
    private static final List<String> WOMEN =
            List.of("ADA", "BEATRICE", "CHIARA", "MARIA PIA", "ELENA", "NOE'", "GIULIA", "ANNA ROSA");
    private static final List<String> MEN =
            List.of("BRUNO", "CARLO", "GIAN LUCA", "NICOLO'", "ETTORE", "FABIO", "MARIO", "UGO");
    private static final List<String> PLACES = List.of("H501", "F205", "L219", "F839", "A952", "A326", "E098", "Z112");
    private static final LocalDate FIRST_BORN = LocalDate.of(1941, 2, 3);
    private static final String FAR = "31/12/2095";
    private static final String PAST = "31/12/2020";

    private RehearsalPeople() {}

    /** The whole file. */
    static String file() {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (var number = 0; number < 200; number++) {
            lines.add(row(number));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Who is who is told in residents.md beside the file. */
    private static String row(int number) {
        if (number < 140) {
            return row(person(number), "R;", number, FAR, "");
        }
        if (number < 155) {
            return row(person(number), "A;", number, FAR, "");
        }
        if (number < 170) {
            return row(person(number), "R;", number, PAST, "");
        }
        if (number < 188) {
            return row(person(number), number < 180 ? "C;M" : number < 185 ? "C;E" : "C;I", number, FAR, "");
        }
        if (number < 192) {
            return twin(number);
        }
        if (number < 196) {
            var homonym = new PersonalData("ESEMPIO", "MARIO", Sex.M, FIRST_BORN.plusYears(number - 190), "H501");
            return row(homonym, "R;", number, FAR, "");
        }
        return special(number);
    }

    private static PersonalData person(int number) {
        var woman = number % 2 == 0;
        return new PersonalData(
                SURNAMES.get(number % SURNAMES.size()),
                (woman ? WOMEN : MEN).get(number / 2 % 8),
                woman ? Sex.F : Sex.M,
                FIRST_BORN.plusDays(number * 113L),
                PLACES.get(number % PLACES.size()));
    }

    /** Two pairs of people with the same data; the second of each has letters for digits. */
    private static String twin(int number) {
        var pair = number < 190 ? 0 : 1;
        var twin = new PersonalData(
                "PROVA", pair == 0 ? "MARIO" : "ADA", pair == 0 ? Sex.M : Sex.F, FIRST_BORN.plusDays(1), "H501");
        var code = CodiceFiscale.compute(twin).issued();
        return row(number % 2 == 0 ? code : omocode(code), twin, "R;", number, FAR, "");
    }

    private static String omocode(String code) {
        var letter = "LMNPQRSTUV".charAt(code.charAt(14) - '0');
        for (var check = 'A'; check <= 'Z'; check++) {
            var omocode = code.substring(0, 14) + letter + check;
            if (CodiceFiscale.read(omocode) instanceof CodiceFiscaleReading.Valid) {
                return omocode;
            }
        }
        throw new IllegalStateException("no check character fits");
    }

    private static String special(int number) {
        return switch (number) {
            case 196 -> row(new PersonalData("", "AMIRFINTO", Sex.M, FIRST_BORN, "Z226"), "R;", number, FAR, "");
            case 197 ->
                row(new PersonalData("PROVA", "OLGA", Sex.F, FIRST_BORN, "Z138"), "R;", number, "", "I00000197;" + FAR);
            case 198 -> row(new PersonalData("FINTO", "ENZO", Sex.M, FIRST_BORN, "F205"), "R;", number, "", "");
            default -> row(new PersonalData("JÄGERPROBE", "ZOË", Sex.F, FIRST_BORN, "A952"), "R;", number, FAR, "");
        };
    }

    private static String row(PersonalData person, String status, int number, String cardExpires, String permit) {
        return row(CodiceFiscale.compute(person).issued(), person, status, number, cardExpires, permit);
    }

    private static String row(
            String code, PersonalData person, String status, int number, String cardExpires, String permit) {
        var born = person.birthDate();
        var card = cardExpires.isEmpty()
                ? ""
                : String.format(Locale.ROOT, number % 3 == 0 ? "AX%07d" : "CA%05dXX", number);
        var licence = number % 5 == 0 && !cardExpires.isEmpty()
                ? String.format(Locale.ROOT, "XX%07dX;%s", number, cardExpires)
                : ";";
        return String.join(
                ";",
                code,
                person.surname(),
                person.name(),
                String.format(Locale.ROOT, "%td/%<tm/%<tY", born),
                status,
                card,
                cardExpires,
                licence,
                permit.isEmpty() ? ";" : permit,
                "VIA;DELLE PROVE",
                String.valueOf(number + 1),
                "00100;H501");
    }
}
