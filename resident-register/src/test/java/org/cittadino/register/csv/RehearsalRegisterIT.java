// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.store.Residents;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;
import org.junit.jupiter.api.Test;

/** The register of people who do not exist, with which a town rehearses. */
class RehearsalRegisterIT {
    private static final Path FILE = Path.of("..", "docker", "realms", "anagrafe", "residents.csv");

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void theFileIsTheOneMadeHere() throws IOException {
        if (Boolean.getBoolean("rehearsal.write")) {
            Files.writeString(FILE, RehearsalPeople.file());
        }
        assertEquals(RehearsalPeople.file(), Files.readString(FILE));
    }

    @Test
    void allTwoHundredAreTaken() {
        var report = use();

        assertEquals(200, report.rows());
        assertEquals(200, report.accepted());
        assertEquals(Map.of(), report.reasons());
    }

    @Test
    void eachSortOfPersonIsThere() throws IOException {
        use();
        var counts = new TreeMap<ResidentStatus, Integer>();
        for (var row : Files.readAllLines(FILE).subList(1, 201)) {
            counts.merge(status(row.substring(0, 16)), 1, Integer::sum);
        }

        assertEquals(
                Map.of(
                        ResidentStatus.RESIDENT,
                        167,
                        ResidentStatus.AIRE,
                        15,
                        ResidentStatus.DECEASED,
                        10,
                        ResidentStatus.EMIGRATED,
                        5,
                        ResidentStatus.UNTRACEABLE,
                        3),
                counts);
    }

    private ResidentStatus status(String code) {
        var valid = assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(code));
        var finding = town.<RegisterFinding>ask(session -> new Residents(session).find(valid.code()));
        return assertInstanceOf(RegisterFinding.Found.class, finding).entry().status();
    }

    private ImportReport use() {
        var outcome = town.<ImportOutcome>ask(session -> {
            try {
                return new RegisterImport(session, ImportRules.usual())
                        .use(RegisterFile.of(FILE), CsvLayout.usual(), percent -> {});
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return assertInstanceOf(ImportOutcome.InUse.class, outcome).report();
    }
}
