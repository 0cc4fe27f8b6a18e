// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentField;
import org.cittadino.register.csv.ImportOutcome.Reason;

/** Where each field stands in the rows of one file. */
final class CsvHeader {
    private final int width;
    private final Map<String, Integer> columns;
    private final Map<ResidentField, Integer> places;

    private CsvHeader(int width, Map<String, Integer> columns, Map<ResidentField, Integer> places) {
        this.width = width;
        this.columns = columns;
        this.places = places;
    }

    /** Of a file that holds no residents. */
    static CsvHeader of(List<String> names, List<String> required) throws Unreadable {
        var columns = places(names);
        var missing = required.stream()
                .filter(column -> !columns.containsKey(folded(column)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unreadable(Reason.MISSING_COLUMNS, String.join(", ", missing));
        }
        return new CsvHeader(names.size(), columns, Map.of());
    }

    static CsvHeader of(List<String> names, ResidentColumns columns) throws Unreadable {
        var places = places(names);
        var known = new EnumMap<ResidentField, Integer>(ResidentField.class);
        for (var field : ResidentField.values()) {
            var place = places.get(folded(columns.column(field)));
            if (place != null) {
                known.put(field, place);
            }
        }
        complain(known, columns);
        return new CsvHeader(names.size(), places, known);
    }

    private static Map<String, Integer> places(List<String> names) throws Unreadable {
        var places = new HashMap<String, Integer>();
        var twice = new ArrayList<String>();
        for (var place = 0; place < names.size(); place++) {
            if (places.putIfAbsent(folded(names.get(place)), place) != null) {
                twice.add(String.valueOf(place + 1));
            }
        }
        if (!twice.isEmpty()) {
            // by number: where the header is missing the names are somebody's data
            throw new Unreadable(Reason.DUPLICATE_COLUMNS, "columns " + String.join(", ", twice));
        }
        return places;
    }

    private static void complain(Map<ResidentField, Integer> known, ResidentColumns columns) throws Unreadable {
        var missing = ResidentField.REQUIRED.stream()
                .filter(field -> !known.containsKey(field))
                .map(columns::column)
                .collect(Collectors.toCollection(ArrayList::new));
        if (ResidentField.NUMBERS.stream().noneMatch(known::containsKey)) {
            missing.add(ResidentField.NUMBERS.stream().map(columns::column).collect(Collectors.joining(" or ")));
        }
        if (!missing.isEmpty()) {
            throw new Unreadable(Reason.MISSING_COLUMNS, String.join(", ", missing));
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    /** Empty if the file has no such column. */
    String cell(List<String> fields, String column) {
        var place = columns.get(folded(column));
        return place == null ? "" : fields.get(place);
    }

    String cell(List<String> fields, ResidentField field) {
        var place = places.get(field);
        return place == null ? "" : fields.get(place);
    }
}
