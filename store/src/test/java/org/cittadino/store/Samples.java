// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import java.util.Map;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.person.Address;
import org.jspecify.annotations.Nullable;

/** What citizens might hand in; the canary stands in each place where something personal may be. */
final class Samples {
    static final String CANARY = "Zanzibarrini";

    private Samples() {}

    static RegistrationContent content() {
        return new RegistrationContent(
                Map.of("lastName", List.of(CANARY), "firstName", List.of("Élodie")),
                Map.of(CitizenAccount.FISCAL_NUMBER, List.of(CANARY), "username", List.of("ada@example.org")),
                new HashedPassword("{\"algorithm\":\"argon2\"}", CANARY),
                Map.of("PAPER_CARD", CANARY),
                CANARY + "@example.org",
                "it",
                "resident");
    }

    static RegistrationContent withoutEmail() {
        var content = content();
        return new RegistrationContent(
                content.typed(),
                content.attributes(),
                content.password(),
                content.documents(),
                "",
                content.locale(),
                content.route());
    }

    /** @param birth as the account keeps it; null if it was not asked */
    static RegistrationContent onRoute(String route, @Nullable String birth) {
        var content = content();
        return new RegistrationContent(
                content.typed(),
                birth == null ? Map.of() : Map.of(CitizenAccount.DATE_OF_BIRTH, List.of(birth)),
                content.password(),
                content.documents(),
                content.email(),
                content.locale(),
                route);
    }

    /** Of somebody who was not asked for a password. */
    static RegistrationContent withoutPassword() {
        return draft();
    }

    /** What is left of it when it was given up. */
    static RegistrationContent draft() {
        var content = content();
        return new RegistrationContent(
                content.typed(),
                content.attributes(),
                HashedPassword.NONE,
                content.documents(),
                content.email(),
                content.locale(),
                content.route());
    }

    static LetterContent letter(String userId) {
        return letter(userId, "H501");
    }

    /** To a town, or to a state abroad. */
    static LetterContent letter(String userId, String place) {
        return new LetterContent(
                userId,
                "Ada " + CANARY,
                new Address(place, CANARY, "Via " + CANARY, "1", "00100"),
                CANARY + ".ada",
                "it",
                null);
    }

    static OutboxMessage message(String ownerId) {
        return new OutboxMessage(
                ownerId,
                "email",
                CANARY + "@example.org",
                "it",
                "cittadinoCode",
                Map.of("link", "https://example.org/" + CANARY),
                CodeOrder.of("registration-email", CodePolicy.EMAIL));
    }
}
