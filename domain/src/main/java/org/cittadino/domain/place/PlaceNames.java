// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.domain.place.PlaceResolution.Ambiguous;
import org.cittadino.domain.place.PlaceResolution.Found;
import org.cittadino.domain.place.PlaceResolution.Unknown;

/** Finds a municipality by what a citizen types: its label, its name with or without the province, a former name. */
final class PlaceNames {

    private static final int LONGEST_INPUT = 200;

    private final Map<String, String> codesByLabel = new HashMap<>();
    private final Map<String, List<Municipality>> municipalitiesByName = new HashMap<>();
    private final List<String> labels;

    /**
     * @param alternatives other names of a municipality, by its code
     */
    PlaceNames(Collection<Municipality> municipalities, Map<String, Set<String>> alternatives) {
        for (var municipality : municipalities) {
            PlaceKey.ofLabel(municipality.label()).ifPresent(key -> codesByLabel.put(key, municipality.code()));
            names(municipality, alternatives).forEach(name -> {
                index(PlaceKey.of(name), municipality);
                index(PlaceKey.inProvince(name, municipality.province()), municipality);
            });
        }
        labels = municipalities.stream()
                .flatMap(municipality -> labels(municipality, alternatives))
                .distinct()
                .filter(label -> resolve(label) instanceof Found)
                .map(label -> Map.entry(PlaceKey.of(label), label))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Stream<String> names(Municipality municipality, Map<String, Set<String>> alternatives) {
        return Stream.concat(
                Stream.of(municipality.name()), alternatives.getOrDefault(municipality.code(), Set.of()).stream());
    }

    private static Stream<String> labels(Municipality municipality, Map<String, Set<String>> alternatives) {
        return names(municipality, alternatives)
                .map(name -> municipality.withName(name).label());
    }

    private void index(String key, Municipality municipality) {
        var namesakes = municipalitiesByName.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!namesakes.contains(municipality)) {
            namesakes.add(municipality);
        }
    }

    PlaceResolution resolve(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return new Unknown();
        }
        var label = PlaceKey.ofLabel(typed).orElse("");
        var code = codesByLabel.get(label);
        if (code != null) {
            return new Found(code);
        }
        var namesakes = municipalitiesByName.getOrDefault(
                label, municipalitiesByName.getOrDefault(PlaceKey.of(typed), List.of()));
        return switch (namesakes.size()) {
            case 0 -> new Unknown();
            case 1 -> new Found(namesakes.get(0).code());
            default ->
                new Ambiguous(namesakes.stream()
                        .sorted(Comparator.comparing(Municipality::label))
                        .toList());
        };
    }

    /** Sorted as a citizen reads them; each resolves to exactly one municipality. */
    List<String> labels() {
        return labels;
    }
}
