// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.eligibility.CitizenCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an account was opened for, in the database. */
class AccountCategoriesIT {
    private final Town town = new Town(TestDatabase.postgres());
    private final String user = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({
        "resident,     1975-03-12, ,               RESIDENT",
        "resident,     1975-03-12, table:RESIDENT, RESIDENT",
        "resident,     1975-03-12, table:AIRE,     AIRE",
        "resident,     1975-03-12, table:X-AIRE,   RESIDENT",
        "resident,     1975-03-12, anpr,           RESIDENT",
        "eu-citizen,   ,           ,               EU_CITIZEN",
        "non-resident, 2015-03-12, ,               MINOR",
        "non-resident, 1975,       ,               NON_RESIDENT",
        "'',           1975-03-12, ,               OTHER",
    })
    void chosenWayAgeAndRegisterSayWhom(
            String route, @Nullable String birth, @Nullable String verifier, CitizenCategory category) {
        if (verifier != null) {
            handIn(EvidenceKind.REGISTER_MATCH, verifier);
        }
        write(route, birth);

        assertEquals(Optional.of(category), of(town, user).map(AccountCategory::category));
        assertEquals(Optional.of(route), of(town, user).map(AccountCategory::route));
    }

    @Test
    void onlyTheRegisterSpeaksForTheRegister() {
        handIn(EvidenceKind.EMAIL_CODE, "table:AIRE");
        write("resident", null);

        assertEquals(Optional.of(CitizenCategory.RESIDENT), of(town, user).map(AccountCategory::category));
    }

    @Test
    void theHourIsTheDatabases() {
        town.freeze(1_795_000_000_000L);
        write("resident", null);

        assertEquals(
                Optional.of(Instant.ofEpochMilli(1_795_000_000_000L)),
                of(town, user).map(AccountCategory::openedAt));
    }

    @Test
    void nothingIsKnownOfOthersNorInAnotherTown() {
        write("resident", null);

        assertEquals(Optional.empty(), of(town, "somebody-else"));
        assertEquals(Optional.empty(), of(new Town(TestDatabase.postgres()), user));
    }

    private void handIn(EvidenceKind kind, String verifier) {
        town.run(session -> CollectedEvidence.handIn(session, user, kind, verifier, Optional.empty()));
    }

    private void write(String route, @Nullable String birth) {
        town.run(session -> AccountCategories.write(session, user, Samples.onRoute(route, birth)));
    }

    private static Optional<AccountCategory> of(Town town, String user) {
        return town.ask(session -> new AccountCategories(session).of(user));
    }
}
