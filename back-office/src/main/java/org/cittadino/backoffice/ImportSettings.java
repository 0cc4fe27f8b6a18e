// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.cittadino.register.csv.CsvLayout;
import org.cittadino.register.csv.ImportRules;
import org.cittadino.register.csv.RegisterFile;
import org.cittadino.register.csv.RegisterImport;
import org.keycloak.models.KeycloakSession;

/** How a file is read and what would speak against it, as the query of the request says; the usual where it is silent. */
record ImportSettings(boolean trial, CsvLayout layout, ImportRules rules) implements FileReading {
    /** @throws Refused with a sentence on the setting that is wrong */
    static ImportSettings read(MultivaluedMap<String, String> query) {
        try {
            return new ImportSettings(trial(query), layout(query), rules(query));
        } catch (IllegalArgumentException wrong) {
            throw Refused.of(Problem.BAD_REQUEST, Objects.requireNonNullElse(wrong.getMessage(), "a setting is wrong"));
        }
    }

    @Override
    public ImportResult read(KeycloakSession session, String official, RegisterFile file, IntConsumer progress)
            throws IOException {
        var reading = new RegisterImport(session, rules);
        return ImportResult.of(trial ? reading.tryOut(file, layout, progress) : reading.use(file, layout, progress));
    }

    private static boolean trial(MultivaluedMap<String, String> query) {
        return switch (setting(query, "trial", "")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("trial is true or false");
        };
    }

    private static CsvLayout layout(MultivaluedMap<String, String> query) {
        return CsvLayout.parse(
                setting(query, "charset", "utf-8"),
                setting(query, "separator", ";"),
                ResidentColumns.parse(setting(query, "columns", "")),
                ResidentFormat.parse(
                        setting(query, "dates", ResidentFormat.USUAL_DATES),
                        setting(query, "statuses", ResidentFormat.USUAL_STATUSES),
                        setting(query, "reasons", ResidentFormat.USUAL_REASONS)));
    }

    private static ImportRules rules(MultivaluedMap<String, String> query) {
        var usual = ImportRules.usual();
        var loss = setting(query, "greatestLoss", String.valueOf(usual.greatestLoss()));
        try {
            return new ImportRules(usual.rowsAtOnce(), Double.parseDouble(loss));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("greatestLoss is a share from 0 to 1", wrong);
        }
    }

    private static String setting(MultivaluedMap<String, String> query, String name, String usual) {
        return Objects.requireNonNullElse(query.getFirst(name), usual);
    }
}
