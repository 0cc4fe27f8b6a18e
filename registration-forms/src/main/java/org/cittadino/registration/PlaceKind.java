// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.place.ForeignState;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.domain.place.PlaceResolution;
import org.cittadino.store.CitizenAccount;

/** Which places a question admits: people are born in towns and states that are no more, but live in those of today. */
enum PlaceKind {
    BIRTH {
        @Override
        PlaceResolution resolve(PlaceDirectory places, String typed) {
            return places.resolveBirth(typed);
        }

        @Override
        List<ForeignState> states(PlaceDirectory places) {
            return places.birthStates();
        }

        @Override
        boolean admits(PlaceDirectory places, String code, LocalDate today) {
            return places.knows(code);
        }
    },
    RESIDENCE {
        @Override
        PlaceResolution resolve(PlaceDirectory places, String typed) {
            return places.resolveResidence(typed);
        }

        @Override
        List<ForeignState> states(PlaceDirectory places) {
            return places.activeStates();
        }

        @Override
        boolean admits(PlaceDirectory places, String code, LocalDate today) {
            return places.municipality(code).map(town -> town.isActive(today)).orElse(false)
                    || places.state(code).map(state -> state.isActive(today)).orElse(false);
        }
    };

    /** What an attribute asks for, if it is for a place. */
    static Optional<PlaceKind> of(String attribute) {
        return switch (attribute) {
            case CitizenAccount.PLACE_OF_BIRTH -> Optional.of(BIRTH);
            case CitizenAccount.RESIDENCE_MUNICIPALITY, CitizenAccount.DOMICILE_MUNICIPALITY -> Optional.of(RESIDENCE);
            default -> Optional.empty();
        };
    }

    abstract PlaceResolution resolve(PlaceDirectory places, String typed);

    abstract List<ForeignState> states(PlaceDirectory places);

    abstract boolean admits(PlaceDirectory places, String code, LocalDate today);
}
