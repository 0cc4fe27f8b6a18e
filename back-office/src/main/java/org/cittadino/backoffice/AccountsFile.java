// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.cittadino.register.csv.CsvLayout;
import org.cittadino.register.csv.RegisterFile;
import org.cittadino.register.csv.Unreadable;
import org.cittadino.store.ImportState;
import org.keycloak.models.KeycloakSession;

/** How a file of old user names is read, as the query of the request says; the usual where it is silent. */
record AccountsFile(boolean trial, CsvLayout layout) implements FileReading {
    /** @throws Refused with a sentence on the setting that is wrong */
    static AccountsFile asked(MultivaluedMap<String, String> query) {
        try {
            return new AccountsFile(
                    trial(setting(query, "trial", "false")),
                    CsvLayout.parse(
                            setting(query, "charset", "utf-8"),
                            setting(query, "separator", ";"),
                            ResidentColumns.parse(""),
                            ResidentFormat.usual()));
        } catch (IllegalArgumentException wrong) {
            throw Refused.of(Problem.BAD_REQUEST, Objects.requireNonNullElse(wrong.getMessage(), "a setting is wrong"));
        }
    }

    private static boolean trial(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("trial is true or false");
        };
    }

    private static String setting(MultivaluedMap<String, String> query, String name, String usual) {
        return Objects.requireNonNullElse(query.getFirst(name), usual);
    }

    @Override
    public ImportResult read(KeycloakSession session, String official, RegisterFile file, IntConsumer progress)
            throws IOException {
        try {
            return new AccountImport(session, official, file, this).run(progress);
        } catch (Unreadable unreadable) {
            var outcome = unreadable.outcome();
            return new ImportResult(
                    ImportState.UNREADABLE, Map.of("reason", outcome.reason().name(), "detail", outcome.detail()));
        }
    }
}
