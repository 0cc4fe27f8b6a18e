// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.store.Residents;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;

/** A town that takes files in, ten rows at once, as long as they lack no more than half of its people. */
final class RegistryOffice {
    private static final ImportRules TENS = new ImportRules(10, 0.5);

    final Town town;

    RegistryOffice() {
        this(new Town(TestDatabase.postgres()));
    }

    RegistryOffice(Town town) {
        this.town = town;
    }

    ImportOutcome use(RegisterFile file) {
        return use(file, percent -> {});
    }

    ImportOutcome use(RegisterFile file, IntConsumer progress) {
        return use(file, CsvLayout.usual(), progress);
    }

    ImportOutcome use(RegisterFile file, CsvLayout layout, IntConsumer progress) {
        return town.ask(session -> {
            try {
                return new RegisterImport(session, TENS).use(file, layout, progress);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    ImportOutcome tryOut(RegisterFile file) {
        return town.ask(session -> {
            try {
                return new RegisterImport(session, TENS).tryOut(file, CsvLayout.usual(), percent -> {});
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    boolean knows(int number) {
        return town.ask(session -> new Residents(session).find(Exports.code(number))) instanceof RegisterFinding.Found;
    }
}
