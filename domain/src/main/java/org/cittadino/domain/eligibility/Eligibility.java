// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.eligibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a town decided: the ways to register it offers, and those whose people it sends to SPID and CIE.
 *
 * @param offered ids of routes, in the order of the page
 * @param electronicIdentityOnly ids of routes, offered or not
 */
public record Eligibility(List<String> offered, Set<String> electronicIdentityOnly) {
    /** What is offered by a town that has not decided. */
    public static final List<String> OFFERED = Stream.of(
                    CitizenCategory.RESIDENT, CitizenCategory.NON_RESIDENT, CitizenCategory.ORGANISATION)
            .map(CitizenCategory::route)
            .toList();

    /** Since 28 February 2021 towns issue no credentials of their own to citizens (DL 76/2020, art. 24 c. 4). */
    public static final Set<String> ELECTRONIC_IDENTITY_ONLY = Set.of(CitizenCategory.RESIDENT.route());

    public Eligibility {
        offered = List.copyOf(offered);
        electronicIdentityOnly = Set.copyOf(electronicIdentityOnly);
    }

    /** Whether this way to register ends in a credential of the town. */
    public boolean opens(String route) {
        return offered.contains(route) && !electronicIdentityOnly.contains(route);
    }

    /**
     * Whether an account would be opened today as it was then: the first route that the town still knows for such
     * people decides, and where it knows none they get none.
     *
     * @param route the way that was chosen then
     */
    public boolean admits(CitizenCategory category, String route) {
        return Stream.concat(category.routes(), Stream.of(route))
                .filter(this::isDecided)
                .findFirst()
                .filter(this::opens)
                .isPresent();
    }

    private boolean isDecided(String route) {
        return offered.contains(route) || electronicIdentityOnly.contains(route);
    }
}
