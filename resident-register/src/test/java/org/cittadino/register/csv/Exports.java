// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;

/** Files of a registry office, made up as they are read. */
final class Exports {
    static final String HEADER = "codice_fiscale;cognome;nome;data_nascita;stato;motivo;ci_numero;ci_scadenza\n";
    private static final LocalDate FIRST_BORN = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 30_000;

    private Exports() {}

    static RegisterFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static RegisterFile of(byte[] bytes) {
        return new RegisterFile() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }

    /** A file with these people of a row of invented ones. */
    static RegisterFile people(int from, int to) {
        return of(HEADER + rows(from, to));
    }

    static String rows(int from, int to) {
        var rows = new StringBuilder();
        for (var number = from; number < to; number++) {
            rows.append(row(number));
        }
        return rows.toString();
    }

    static String row(int number) {
        return row(number, "R", "AA");
    }

    static String row(int number, String status, String series) {
        return String.format(
                Locale.ROOT,
                "%s;ZANZIBARRINI;ADA;%2$td/%2$tm/%2$tY;%3$s;;%4$s%5$07d;01/05/2030\n",
                code(number).issued(),
                born(number),
                status,
                series,
                number);
    }

    static LocalDate born(int number) {
        return FIRST_BORN.plusDays(number % DAYS);
    }

    /** Different for each number up to a hundred million: the place of birth carries what the day cannot. */
    static CodiceFiscale code(int number) {
        var series = number / DAYS;
        var place = String.format(Locale.ROOT, "%c%03d", 'A' + series / 1000, series % 1000);
        return CodiceFiscale.compute(new PersonalData("ZANZIBARRINI", "ADA", Sex.F, born(number), place));
    }
}
