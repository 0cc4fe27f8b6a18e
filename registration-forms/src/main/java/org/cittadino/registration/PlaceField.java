// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.place.ForeignState;
import org.cittadino.domain.place.Municipality;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.domain.place.PlaceResolution;

/** A town to type with a list of states beside it, which together become one code. */
record PlaceField(PlaceDirectory places, PlaceKind kind) {

    void read(CanonicalForm form, String field) {
        form.drop(field);
        if (form.typed(Inputs.state(field)).isEmpty()) {
            readTown(form, field);
        } else {
            readState(form, field);
        }
    }

    private void readState(CanonicalForm form, String field) {
        var state = stateChosen(form.typed(Inputs.state(field)));
        var town = form.typed(field);
        if (state.isEmpty()) {
            form.fail(field, "cittadinoPlaceState");
        } else if (!town.isEmpty() && !stateNamed(town).equals(state)) {
            form.fail(field, "cittadinoPlaceBoth");
        } else {
            form.store(field, state.get().code());
        }
    }

    /** A program may send the code. */
    private Optional<ForeignState> stateChosen(String typed) {
        return kind.states(places).stream()
                .filter(state -> state.code().equals(typed))
                .findFirst()
                .or(() -> stateNamed(typed));
    }

    private void readTown(CanonicalForm form, String field) {
        var town = form.typed(field);
        if (town.isEmpty()) {
            return;
        }
        var resolution = kind.resolve(places, town);
        if (resolution instanceof PlaceResolution.Found found) {
            form.store(field, found.code());
        } else if (resolution instanceof PlaceResolution.Ambiguous ambiguous) {
            choose(form, field, ambiguous.candidates());
        } else {
            stateNamed(town)
                    .ifPresentOrElse(
                            state -> form.store(field, state.code()), () -> form.fail(field, "cittadinoPlaceUnknown"));
        }
    }

    private Optional<ForeignState> stateNamed(String typed) {
        return kind.states(places).stream()
                .filter(state -> state.isCalled(typed))
                .findFirst();
    }

    private static void choose(CanonicalForm form, String field, List<Municipality> candidates) {
        var chosen = form.typed(Inputs.choice(field));
        var town = candidates.stream()
                .filter(candidate -> candidate.code().equals(chosen))
                .findFirst();
        if (town.isPresent()) {
            form.store(field, town.get().code());
            // shown again after another mistake, the label needs no second choice
            form.retype(field, town.get().label());
            return;
        }
        form.offer(field, candidates.stream().map(PlaceField::option).toList());
        form.fail(field, "cittadinoPlaceAmbiguous");
    }

    private static Map<String, String> option(Municipality town) {
        return Map.of("code", town.code(), "label", town.label());
    }
}
