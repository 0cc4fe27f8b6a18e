// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.domain.person.BirthDate;
import org.cittadino.domain.register.RegisterAnswer.Residence;

/** Whom a town takes somebody for when it decides about a credential. The names are stored: never renamed. */
public enum CitizenCategory {
    RESIDENT,
    /** Lives abroad, entered in this town's list of citizens there; a town without a route of their own has them take the one of residents. */
    AIRE,
    NON_RESIDENT,
    /** Citizen of another state of the Union who has neither SPID nor CIE; else a non-resident like others. */
    EU_CITIZEN,
    ORGANISATION,
    MINOR,
    /** A way of the town's own, or none was asked. */
    OTHER;

    /** Majority, art. 2 of the civil code. */
    private static final int OF_AGE = 18;

    /** As settings and links write it, e.g. {@code non-resident}. */
    public String route() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whom a way to register is for. */
    public static CitizenCategory ofRoute(String route) {
        return Arrays.stream(values())
                .filter(category -> category != OTHER && category.route().equals(route))
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * Whom a town takes somebody for who registered.
     *
     * @param route the way that was chosen; empty where there is no choice
     * @param register what the register says, which knows better than the citizen who chose
     * @param birth empty where it was not asked
     */
    public static CitizenCategory of(
            String route, Optional<Residence> register, Optional<LocalDate> birth, LocalDate today) {
        if (birth.filter(day -> !BirthDate.isAdult(day, today, OF_AGE)).isPresent()) {
            return MINOR;
        }
        var chosen = ofRoute(route);
        return chosen == ORGANISATION
                ? chosen
                : register.map(list -> list == Residence.AIRE ? AIRE : RESIDENT).orElse(chosen);
    }

    /** The routes that may have been meant for them, the one made for them first. */
    Stream<String> routes() {
        return switch (this) {
            case AIRE -> Stream.of(route(), RESIDENT.route());
            case EU_CITIZEN -> Stream.of(route(), NON_RESIDENT.route());
            case OTHER -> Stream.empty();
            default -> Stream.of(route());
        };
    }
}
