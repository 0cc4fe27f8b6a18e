// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import java.util.List;
import java.util.Map;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Registration;
import org.cittadino.store.RegistrationContent;

/** Registrations as the store hands them out. */
public final class Samples {
    public static final String ADDRESS = "ada@example.org";

    private static final RegistrationContent CONTENT = new RegistrationContent(
            Map.of("email", List.of(ADDRESS)),
            Map.of("email", List.of(ADDRESS), "username", List.of(ADDRESS)),
            new HashedPassword(
                    "{\"hashIterations\":1,\"algorithm\":\"argon2\"}",
                    "{\"value\":\"aGFzaA==\",\"salt\":\"c2FsdA==\"}"),
            Map.of(),
            ADDRESS,
            "fr",
            "");

    private Samples() {}

    /** A resident as the register's question needs one, with a card, a licence, and a password or not. */
    public static Registration resident(String email, boolean proven, HashedPassword password) {
        var content = new RegistrationContent(
                Map.of(),
                Map.of(
                        "lastName", List.of("Rossi"),
                        "firstName", List.of("Mario"),
                        "username", List.of("mrossi"),
                        "fiscalNumber", List.of("RSSMRA75C22H501I"),
                        "dateOfBirth", List.of("1975-03-22"),
                        "residenceMunicipality", List.of("H501"),
                        "residenceStreet", List.of("Via Roma"),
                        "residenceNumber", List.of("1"),
                        "residencePostcode", List.of("00100")),
                password,
                Map.of("PAPER_CARD", "AA1234567", "DRIVING_LICENCE", "RM1234567X"),
                email,
                "it",
                "resident");
        return new Registration("reg-1", "sportello", false, proven, content);
    }

    /** The same, with everything proven that has to be. */
    public static Registration resident() {
        return resident(ADDRESS, true, CONTENT.password());
    }

    public static Registration open() {
        return new Registration("reg-1", "sportello", false, false, CONTENT);
    }

    /** By a way to register that was chosen. */
    public static Registration ofRoute(String route) {
        var content = new RegistrationContent(
                CONTENT.typed(),
                CONTENT.attributes(),
                CONTENT.password(),
                CONTENT.documents(),
                CONTENT.email(),
                CONTENT.locale(),
                route);
        return new Registration("reg-1", "sportello", false, false, content);
    }

    public static Registration proven() {
        return new Registration("reg-1", "sportello", false, true, CONTENT);
    }

    /** Of somebody who gave no address, where the town asks for none. */
    public static Registration withoutEmail() {
        var content = new RegistrationContent(
                CONTENT.typed(),
                CONTENT.attributes(),
                CONTENT.password(),
                CONTENT.documents(),
                "",
                CONTENT.locale(),
                CONTENT.route());
        return new Registration("reg-1", "sportello", false, false, content);
    }

    public static Registration decoy() {
        return new Registration("reg-1", "sportello", true, false, CONTENT);
    }
}
