// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;
import org.cittadino.domain.register.RegisterQuestion;

/** People who do not exist, each told by a number, the same in every run: the surnames are words for things made up. */
final class InventedTown {
    private static final String HEADER = "codice_fiscale;cognome;nome;data_nascita;stato;ci_numero;ci_scadenza;"
            + "patente_numero;patente_scadenza;specie;denominazione;civico;cap;belfiore\n";
    private static final List<String> SURNAMES =
            List.of("PROVA", "ESEMPIO", "FINTO", "INVENTATO", "COLLAUDO", "FANTASIA", "IPOTETICO", "DE PROVIS");
    private static final List<String> WOMEN = List.of("ADA", "BEATRICE", "CHIARA", "MARIA PIA", "ZOË");
    private static final List<String> MEN = List.of("BRUNO", "CARLO", "GIAN LUCA", "NICOLÒ", "UGO");
    private static final LocalDate FIRST_BORN = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 30_000;

    private InventedTown() {}

    /** Writes the first so many of them as the registry office would. */
    static void write(Path file, int people) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (var number = 0; number < people; number++) {
                writer.write(row(number));
            }
        }
    }

    private static String row(int number) {
        var person = person(number);
        var licence = number % 3 == 0 ? String.format(Locale.ROOT, "XX%07dX;31/12/2095", number) : ";";
        return String.join(
                        ";",
                        CodiceFiscale.compute(person).issued(),
                        person.surname(),
                        person.name(),
                        String.format(Locale.ROOT, "%td/%<tm/%<tY", person.birthDate()),
                        number % 20 == 0 ? "A" : "R",
                        card(number),
                        "31/12/2095",
                        licence,
                        "VIA",
                        "DELLE PROVE",
                        String.valueOf(number % 400 + 1),
                        "00100",
                        "H501")
                + "\n";
    }

    /** The place of birth carries what the day cannot, so that no two have one codice fiscale. */
    private static PersonalData person(int number) {
        var woman = number % 2 == 0;
        var series = number / DAYS;
        return new PersonalData(
                SURNAMES.get(number % SURNAMES.size()),
                (woman ? WOMEN : MEN).get(number / 2 % WOMEN.size()),
                woman ? Sex.F : Sex.M,
                FIRST_BORN.plusDays(number % DAYS),
                String.format(Locale.ROOT, "%c%03d", 'A' + series / 1000, series % 1000));
    }

    private static String card(int number) {
        return String.format(Locale.ROOT, "XX%07d", number);
    }

    /** What that person would say of themselves. */
    static RegisterQuestion question(int number) {
        var person = person(number);
        var card = DocumentNumber.read(DocumentType.PAPER_CARD, card(number), Strictness.PUBLISHED_FORMS);
        if (!(card instanceof DocumentReading.Valid valid)) {
            throw new IllegalStateException("no card has the number " + card(number));
        }
        return new RegisterQuestion(
                CodiceFiscale.compute(person),
                person.surname(),
                person.name(),
                person.birthDate(),
                DocumentsGiven.of(valid.number()));
    }
}
