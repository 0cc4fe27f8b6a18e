// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A service of ANPR; each has a purpose of its own on PDND, and therefore vouchers of its own. The bodies of C007 and
 * C008, and the name of C007 in the address, are unverified: compare them with the catalogue before use.
 */
enum AnprService {
    /** From the codice fiscale to the number ANPR knows somebody by; since 18/4/2024 all others want that number. */
    C030("servizioAccertamentoIdUnicoNazionale"),
    /** Whether somebody is alive. */
    C007("servizioVerificaDichEsistenzaVita"),
    /** Whether somebody lives in a place, yes or no. */
    C008("servizioVerificaDichResidenza"),
    /** Who somebody is and where they live. */
    C020("servizioAccertamentoResidenza");

    private final String title;

    AnprService(String title) {
        this.title = title;
    }

    /** The part of addresses and audiences that is the service's own. */
    String path() {
        return name() + "-" + title + "/v1";
    }

    /** Reads what this service tells of the one person in its answer. */
    AnprFacts facts(JsonNode person, String municipality) throws NoClearAnswer {
        var facts = PersonReading.of(person, municipality);
        return switch (this) {
            case C030, C020 -> facts;
            case C007 -> facts.plus(AnprFacts.alive(PersonReading.onlyVerdict(person)));
            case C008 -> facts.plus(AnprFacts.livingHere(PersonReading.onlyVerdict(person)));
        };
    }
}
