// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.register.anpr.AnprFacts.Names;

/**
 * Reads a person as ANPR writes them. Fields that are missing leave a fact open; fields that contradict each other, or
 * say what we do not know, make the entry unclear.
 */
final class PersonReading {
    private static final Set<String> YES = Set.of("S", "Y", "1");
    private static final Set<String> NO = Set.of("", "N", "0");
    private static final String ABROAD = "abroad";

    private PersonReading() {}

    /**
     * What the entry says.
     *
     * @param municipality ISTAT code of the town that asks
     */
    static AnprFacts of(JsonNode person, String municipality) throws NoClearAnswer {
        var general = person.path("generalita");
        return new AnprFacts(
                Json.text(general.path("codiceFiscale"), "codFiscale"),
                names(general),
                born(general),
                status(person, general, municipality));
    }

    /** The one yes or no of a service that answers nothing else. */
    static boolean onlyVerdict(JsonNode person) throws NoClearAnswer {
        var verdicts = person.path("infoSoggettoEnte");
        if (verdicts.size() != 1) {
            throw NoClearAnswer.unclear("the entry has " + verdicts.size() + " verdicts");
        }
        return isYes(Json.text(verdicts.path(0), "valore"), "verdict");
    }

    private static boolean isYes(String value, String what) throws NoClearAnswer {
        var folded = value.toUpperCase(Locale.ROOT);
        if (YES.contains(folded)) {
            return true;
        }
        if (NO.contains(folded) && !folded.isEmpty()) {
            return false;
        }
        throw NoClearAnswer.unclear("the entry has a " + what + " that is neither yes nor no");
    }

    private static Optional<Names> names(JsonNode general) {
        var names = new Names(Json.text(general, "cognome"), Json.text(general, "nome"));
        return names.surname().isEmpty() && names.givenNames().isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** Empty as well if the day or the month is only there to fill the field. */
    private static Optional<LocalDate> born(JsonNode general) {
        var isFull =
                NO.contains(Json.text(general, "senzaGiorno")) && NO.contains(Json.text(general, "senzaGiornoMese"));
        try {
            return isFull ? Optional.of(LocalDate.parse(Json.text(general, "dataNascita"))) : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<ResidentStatus> status(JsonNode person, JsonNode general, String municipality)
            throws NoClearAnswer {
        if (isDead(person)) {
            return Optional.of(ResidentStatus.DECEASED);
        }
        var flag = Json.text(general, "soggettoAIRE");
        var homes = homes(person.path("residenza"));
        if ((!flag.isEmpty() && isYes(flag, "mark of AIRE")) || homes.contains(ABROAD)) {
            return Optional.of(aire(general, municipality));
        }
        if (homes.size() > 1) {
            throw NoClearAnswer.unclear("the entry has homes in several places");
        }
        return homes.stream()
                .findFirst()
                .map(home -> home.equals(municipality) ? ResidentStatus.RESIDENT : ResidentStatus.EMIGRATED);
    }

    /** ISTAT codes of the towns the person lives in, or that it is abroad. */
    private static Set<String> homes(JsonNode residences) throws NoClearAnswer {
        var homes = new HashSet<String>();
        for (var residence : residences) {
            var town = Json.text(residence.path("indirizzo").path("comune"), "codiceIstat");
            if (!town.isEmpty()) {
                homes.add(town);
            } else if (residence.path("localitaEstera").isObject()) {
                homes.add(ABROAD);
            } else {
                throw NoClearAnswer.unclear("the entry has a home without a place");
            }
        }
        return homes;
    }

    /** Citizens abroad are this town's only if it keeps their card. */
    private static ResidentStatus aire(JsonNode general, String municipality) throws NoClearAnswer {
        var keeper = Json.text(general.path("idSchedaSoggettoComune"), "idSchedaSoggettoComuneIstat");
        if (keeper.isEmpty()) {
            throw NoClearAnswer.unclear("the entry does not say which town's AIRE it is in");
        }
        return keeper.equals(municipality) ? ResidentStatus.AIRE : ResidentStatus.EMIGRATED;
    }

    private static boolean isDead(JsonNode person) throws NoClearAnswer {
        var death = person.path("datiDecesso");
        if (!Json.text(death, "dataEvento").isEmpty()) {
            return true;
        }
        if (!death.isEmpty()) {
            throw NoClearAnswer.unclear("the entry has a death without a day");
        }
        for (var fact : person.path("infoSoggettoEnte")) {
            if (saysDead(fact)) {
                return true;
            }
        }
        return false;
    }

    /** A fact under a name we do not know could be the death we look for under another. */
    private static boolean saysDead(JsonNode fact) throws NoClearAnswer {
        var key = Json.text(fact, "chiave");
        var name = key.toLowerCase(Locale.ROOT);
        var verdict = Json.text(fact, "valore");
        if (name.contains("decesso")) {
            return !Json.text(fact, "valoreData").isEmpty() || isYes(verdict, "death");
        }
        if (name.contains("esistenza in vita")) {
            return !isYes(verdict, "life");
        }
        if (name.contains("residenza")) {
            return false;
        }
        throw NoClearAnswer.unclear("the entry has a fact of another kind: " + LoggedText.of(key));
    }
}
