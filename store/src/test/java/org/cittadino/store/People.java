// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.IdentityDocument;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.Resident;
import org.cittadino.domain.register.ResidentStatus;
import org.keycloak.models.KeycloakSession;

/** People of a register, told apart by a number, and short ways to load them. */
final class People {
    static final LocalDate CARD_EXPIRES = LocalDate.of(2030, 5, 1);
    private static final LocalDate FIRST_BORN = LocalDate.of(1930, 1, 1);

    private People() {}

    static Resident resident(int number) {
        return resident(number, ResidentStatus.RESIDENT, "VIA " + Samples.CANARY);
    }

    static Resident resident(int number, ResidentStatus status, String street) {
        return new Resident(
                code(number),
                status,
                Samples.CANARY.toUpperCase(Locale.ROOT),
                "ADA",
                born(number),
                List.of(
                        new IdentityDocument(
                                number(DocumentType.PAPER_CARD, "AA%07d", number),
                                Optional.empty(),
                                Optional.of(CARD_EXPIRES)),
                        new IdentityDocument(
                                number(DocumentType.DRIVING_LICENCE, "RM%07dX", number),
                                Optional.empty(),
                                Optional.empty())),
                Optional.of(new Address("H501", "", street, "1", "00100")));
    }

    static CodiceFiscale code(int number) {
        return CodiceFiscale.compute(new PersonalData(Samples.CANARY, "Ada", Sex.F, born(number), "H501"));
    }

    static LocalDate born(int number) {
        return FIRST_BORN.plusDays(number);
    }

    static DocumentNumber number(DocumentType type, String pattern, int number) {
        var text = String.format(Locale.ROOT, pattern, number);
        return ((DocumentReading.Valid) DocumentNumber.read(type, text, Strictness.PUBLISHED_FORMS)).number();
    }

    static List<Resident> residents(int from, int to) {
        var people = new ArrayList<Resident>();
        for (var number = from; number < to; number++) {
            people.add(resident(number));
        }
        return people;
    }

    /** Loads these people beside the register in use. */
    static String load(KeycloakSession session, String source, Resident... people) {
        return load(session, source, List.of(people));
    }

    static String load(KeycloakSession session, String source, List<Resident> people) {
        var generations = new ResidentGenerations(session);
        var load = generations.open(source);
        assertTrue(generations
                .append(load.id(), 0, people.size(), 50, people)
                .orElseThrow()
                .isEmpty());
        assertTrue(generations.finish(load.id(), people.size()));
        return load.id();
    }

    /** Loads these people and makes them the register. */
    static String use(KeycloakSession session, String source, Resident... people) {
        var generations = new ResidentGenerations(session);
        var id = load(session, source, people);
        assertTrue(generations.activate(id, generations.differences(id)));
        return id;
    }
}
