// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A letter as the file for a print shop has it. */
public record PrintedLetter(Map<String, String> fields) {
    static List<PrintedLetter> read(String file) {
        var lines = file.replace("\ufeff", "").lines().toList();
        var header = cells(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> fields = new HashMap<>();
                    var cells = cells(line);
                    for (var column = 0; column < header.size(); column++) {
                        fields.put(header.get(column), cells.get(column));
                    }
                    return new PrintedLetter(fields);
                })
                .toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1)).stream()
                .map(cell -> cell.replaceAll("^\"|\"$", ""))
                .toList();
    }

    public String of(String column) {
        return Objects.requireNonNull(fields.get(column), column);
    }

    public String username() {
        return of("nome_utente");
    }

    public String secret() {
        return of("codice");
    }
}
