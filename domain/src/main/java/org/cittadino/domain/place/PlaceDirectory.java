// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All places a citizen can be born or live in, by their cadastral ("Belfiore") code. Immutable; an imported list is
 * another directory.
 */
public final class PlaceDirectory {

    private final Map<String, Municipality> municipalities;
    private final Map<String, ForeignState> states;
    private final Map<String, Set<String>> equivalents;
    private final Map<String, Set<String>> alternatives;
    private final List<Set<String>> groups;
    private final List<ForeignState> activeStates;
    private final List<ForeignState> birthStates;
    private final PlaceNames birthNames;
    private final PlaceNames residenceNames;

    PlaceDirectory(
            Collection<Municipality> municipalities,
            Collection<ForeignState> states,
            Map<String, Set<String>> alternatives,
            List<Set<String>> groups) {
        this.municipalities =
                municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        this.states = states.stream().collect(Collectors.toMap(ForeignState::code, Function.identity()));
        this.alternatives = Map.copyOf(alternatives);
        this.groups = List.copyOf(groups);
        this.equivalents = equivalents(
                Stream.concat(groups.stream(), namesakes(municipalities)).toList());
        this.birthNames = new PlaceNames(municipalities, alternatives);
        this.residenceNames = new PlaceNames(
                municipalities.stream().filter(town -> Period.isOpen(town.to())).toList(), alternatives);
        this.activeStates = sorted(states.stream().filter(state -> Period.isOpen(state.to())));
        this.birthStates = birthStates(states);
    }

    /** A town of the same name in the same province continues the one that ceased, mostly after a merger. */
    private static Stream<Set<String>> namesakes(Collection<Municipality> municipalities) {
        return municipalities.stream()
                .collect(Collectors.groupingBy(
                        town -> PlaceKey.inProvince(town.name(), town.province()),
                        Collectors.mapping(Municipality::code, Collectors.toUnmodifiableSet())))
                .values()
                .stream()
                .filter(codes -> codes.size() > 1);
    }

    private static Map<String, Set<String>> equivalents(List<Set<String>> groups) {
        return groups.stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), code -> groups.stream()
                        .filter(group -> group.contains(code))
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** A withdrawn code of a state that still exists under another one would only show its name twice. */
    private List<ForeignState> birthStates(Collection<ForeignState> all) {
        var activeNames = activeStates.stream().map(ForeignState::name).collect(Collectors.toSet());
        return sorted(all.stream().filter(state -> Period.isOpen(state.to()) || !activeNames.contains(state.name())));
    }

    private static List<ForeignState> sorted(Stream<ForeignState> states) {
        return states.sorted(Comparator.comparing(ForeignState::name, Collator.getInstance(Locale.ITALIAN)))
                .toList();
    }

    /** The directory that travels with the module; read on first use, then kept. */
    public static PlaceDirectory bundled() {
        return Bundled.DIRECTORY;
    }

    private static final class Bundled {
        static final PlaceDirectory DIRECTORY = PlaceResource.directory();
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    public Optional<ForeignState> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** What to show for a code: "Castro (BG)" or "Giappone". */
    public Optional<String> nameOf(String code) {
        return municipality(code).map(Municipality::label).or(() -> state(code).map(ForeignState::name));
    }

    public boolean knows(String code) {
        return municipalities.containsKey(code) || states.containsKey(code);
    }

    /** Finds the municipality of today that a citizen says they live in. */
    public PlaceResolution resolveResidence(String typed) {
        return residenceNames.resolve(typed);
    }

    /**
     * Finds the municipality of today or of the past that a citizen says they were born in. A name that several of
     * them bear is ambiguous even if only one still exists: people keep the birth place they had.
     */
    public PlaceResolution resolveBirth(String typed) {
        return birthNames.resolve(typed);
    }

    /** Labels of the municipalities of today, sorted; {@link #resolveResidence} finds each. */
    public List<String> residenceLabels() {
        return residenceNames.labels();
    }

    /** Labels of all municipalities, sorted; {@link #resolveBirth} finds each. */
    public List<String> birthLabels() {
        return birthNames.labels();
    }

    /** States of today, sorted by name. */
    public List<ForeignState> activeStates() {
        return activeStates;
    }

    /** States of today and of the past, each name once, sorted. */
    public List<ForeignState> birthStates() {
        return birthStates;
    }

    /**
     * All codes that may stand in the codice fiscale of somebody born in a place: its own, those it had before, that
     * of the state it belonged to or of the municipality it became.
     *
     * @return holds at least {@code code} itself
     */
    public Set<String> equivalents(String code) {
        return equivalents.getOrDefault(code, Set.of(code));
    }

    /**
     * Whether a place is known to have existed on a day of birth. Only ever a hint for an official: first days in the
     * list are often those of a later change, and codes given before a place existed are real.
     */
    public boolean valid(String code, LocalDate birth) {
        return municipality(code)
                .map(town -> town.isActive(birth))
                .or(() -> state(code).map(state -> state.isActive(birth)))
                .orElse(false);
    }

    Collection<Municipality> municipalities() {
        return municipalities.values();
    }

    PlaceDirectory with(Collection<Municipality> renewed, Map<String, Set<String>> further) {
        var all = new HashMap<>(alternatives);
        further.forEach((code, names) -> all.merge(code, names, PlaceDirectory::union));
        return new PlaceDirectory(renewed, states.values(), all, groups);
    }

    static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
