// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The list of places that travels with the module; see {@code NOTICE} for where it comes from. */
final class PlaceResource {

    private static final String NAME = "places.tsv";
    private static final String GROUP = "=";
    private static final String ALIAS = "~";

    private final List<Municipality> municipalities = new ArrayList<>();
    private final List<ForeignState> states = new ArrayList<>();
    private final Map<String, Set<String>> alternatives = new HashMap<>();
    private final List<Set<String>> groups = new ArrayList<>();

    private PlaceResource() {}

    static PlaceDirectory directory() {
        var resource = new PlaceResource();
        var stream = Objects.requireNonNull(PlaceResource.class.getResourceAsStream(NAME), NAME);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.split("\t", -1)).forEach(resource::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlaceDirectory(resource.municipalities, resource.states, resource.alternatives, resource.groups);
    }

    private void take(String[] fields) {
        if (fields[0].equals(GROUP)) {
            groups.add(Set.copyOf(List.of(fields).subList(1, fields.length)));
            return;
        }
        if (fields[0].equals(ALIAS)) {
            alternatives.merge(fields[1], Set.of(fields[2]), PlaceDirectory::union);
            return;
        }
        var from = LocalDate.parse(fields[3]);
        var to = fields[4].isEmpty() ? Period.OPEN : LocalDate.parse(fields[4]);
        if (fields[2].isEmpty()) {
            states.add(new ForeignState(fields[0], fields[1], from, to));
        } else {
            municipalities.add(new Municipality(fields[0], fields[1], fields[2], from, to));
        }
    }
}
