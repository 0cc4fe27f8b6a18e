// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the civic network offers; made up, but for the kinds that towns really have. */
enum TownService {
    NEWS(
            "avvisi",
            "Avvisi del quartiere",
            false,
            "Lavori in via delle Prove fino a venerdì; il mercato si sposta in piazza."),
    LIBRARY(
            "biblioteca",
            "Prestiti della biblioteca",
            false,
            "Hai due libri in prestito; il primo scade tra sei giorni."),
    CERTIFICATES(
            "certificati",
            "Certificati anagrafici e di stato civile",
            true,
            "Puoi chiedere certificati di residenza, stato di famiglia, nascita e matrimonio."),
    SCHOOL_MEALS("mensa", "Mensa scolastica: iscrizione e pagamenti", true, "L’ultimo pagamento è stato registrato."),
    PERMITS("permessi", "Permessi ZTL e ZSC", true, "Il tuo permesso è valido; puoi rinnovarlo da qui.");

    private final String id;
    private final String title;
    private final boolean padlock;
    private final String content;

    TownService(String id, String title, boolean padlock, String content) {
        this.id = id;
        this.title = title;
        this.padlock = padlock;
        this.content = content;
    }

    static Optional<TownService> of(@Nullable String id) {
        return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Whether it is for strong credentials only (lucchetto rosso). */
    boolean hasPadlock() {
        return padlock;
    }

    String content() {
        return content;
    }
}
