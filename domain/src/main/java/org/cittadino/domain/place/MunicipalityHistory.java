// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cittadino.domain.place.OfficialMunicipalityFile.Import;
import org.cittadino.domain.place.OfficialMunicipalityFile.Reason;
import org.cittadino.domain.place.OfficialMunicipalityFile.Renamed;
import org.cittadino.domain.place.OfficialMunicipalityFile.Report;

/** Folds the periods of the official file into municipalities and compares them with the bundled ones. */
final class MunicipalityHistory {

    private final PlaceDirectory bundled = PlaceDirectory.bundled();
    private final Map<String, Municipality> municipalities = new TreeMap<>();
    private final Map<String, Set<String>> alternatives = new HashMap<>();
    private final List<Municipality> added = new ArrayList<>();
    private final List<Municipality> ceased = new ArrayList<>();
    private final List<Renamed> renamed = new ArrayList<>();

    private MunicipalityHistory() {}

    static Import of(Map<String, List<MunicipalityPeriod>> periods) {
        var active = periods.values().stream()
                .filter(rows -> Period.isOpen(latest(rows).to()))
                .count();
        if (active < OfficialMunicipalityFile.LEAST_ACTIVE) {
            return new Import.Refused(Reason.TOO_FEW_ACTIVE, active + " of " + OfficialMunicipalityFile.LEAST_ACTIVE);
        }
        var history = new MunicipalityHistory();
        // A code once issued stays in codici fiscali, so what the file leaves out is kept.
        history.bundled.municipalities().forEach(known -> history.municipalities.put(known.code(), known));
        periods.forEach(history::take);
        return new Import.Accepted(
                history.bundled.with(history.municipalities.values(), history.alternatives),
                new Report(List.copyOf(history.added), List.copyOf(history.ceased), List.copyOf(history.renamed)));
    }

    private static MunicipalityPeriod latest(List<MunicipalityPeriod> rows) {
        return Collections.max(rows, Comparator.comparing(MunicipalityPeriod::to));
    }

    private void take(String code, List<MunicipalityPeriod> rows) {
        var latest = latest(rows);
        var earliest = Collections.min(rows, Comparator.comparing(MunicipalityPeriod::from));
        var known = bundled.municipality(code);
        var name = known.map(Municipality::name)
                .filter(spelled -> PlaceKey.of(spelled).equals(PlaceKey.of(latest.name())))
                .orElseGet(() -> Spelling.of(latest.name()));
        var municipality = new Municipality(code, name, latest.province(), earliest.from(), latest.to());
        municipalities.put(code, municipality);
        var others = otherNames(rows);
        known.map(Municipality::name).ifPresent(others::add);
        others.removeIf(other -> other.isEmpty() || PlaceKey.of(other).equals(PlaceKey.of(name)));
        alternatives.put(code, others);
        known.ifPresentOrElse(before -> compare(before, municipality), () -> added.add(municipality));
    }

    private static Set<String> otherNames(List<MunicipalityPeriod> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (var row : rows) {
            names.add(Spelling.of(row.name()));
            names.add(Spelling.of(row.otherName()));
        }
        return names;
    }

    private void compare(Municipality before, Municipality after) {
        if (Period.isOpen(before.to()) && !Period.isOpen(after.to())) {
            ceased.add(after);
        }
        if (!PlaceKey.of(before.name()).equals(PlaceKey.of(after.name()))) {
            renamed.add(new Renamed(after.code(), before.name(), after.name()));
        }
    }
}
