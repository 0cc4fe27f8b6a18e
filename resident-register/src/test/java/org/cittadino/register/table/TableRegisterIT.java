// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.register.RegisteredAddressContract;
import org.cittadino.register.ResidentField;
import org.cittadino.register.ResidentRegisterContract;
import org.cittadino.register.csv.CsvLayout;
import org.cittadino.register.csv.ImportOutcome;
import org.cittadino.register.csv.ImportRules;
import org.cittadino.register.csv.RegisterFile;
import org.cittadino.register.csv.RegisterImport;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;
import org.junit.jupiter.api.Test;

/** The contract, with the people imported from a file into the town's own table. */
class TableRegisterIT extends ResidentRegisterContract implements RegisteredAddressContract {
    private static final Town TOWN = filled();

    @Override
    protected RegisterAnswer ask(RegisterQuestion question) {
        return TOWN.ask(session -> ask(new TableRegisterFactory(), session, question));
    }

    @Override
    public Optional<ResidentRecord> entry(CodiceFiscale code) {
        return TOWN.ask(session -> new TableRegisterFactory().create(session).entry(code));
    }

    @Override
    public Optional<Address> address(CodiceFiscale code) {
        return TOWN.ask(session -> new TableRegisterFactory().create(session).address(code));
    }

    @Test
    void beforeTheFirstImportTheRegisterIsUnavailable() {
        var empty = new Town(TestDatabase.postgres());

        assertEquals(
                new RegisterAnswer.Unavailable(),
                empty.<RegisterAnswer>ask(session -> ask(new TableRegisterFactory(), session, mario())));
    }

    @Test
    void withoutTheKeyOfTheLastImportTheRegisterIsUnavailableUntilTheNext() {
        var town = filled();

        town.keys(Town.NEW_KEY);
        assertEquals(
                new RegisterAnswer.Unavailable(),
                town.<RegisterAnswer>ask(session -> ask(new TableRegisterFactory(), session, mario())));

        fill(town);
        assertInstanceOf(
                RegisterAnswer.Match.class,
                town.<RegisterAnswer>ask(session -> ask(new TableRegisterFactory(), session, mario())));
    }

    private static Town filled() {
        var town = new Town(TestDatabase.postgres());
        fill(town);
        return town;
    }

    private static void fill(Town town) {
        var outcome = town.<ImportOutcome>ask(session -> {
            try {
                return new RegisterImport(session, ImportRules.usual()).use(file(), CsvLayout.usual(), percent -> {});
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        assertInstanceOf(ImportOutcome.InUse.class, outcome);
    }

    private static RegisterFile file() {
        var fields = Arrays.asList(ResidentField.values());
        var header = fields.stream().map(ResidentField::usualColumn).collect(Collectors.joining(";"));
        var rows = people().stream()
                .map(row -> fields.stream()
                        .map(field -> row.getOrDefault(field, ""))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
        var bytes = (header + "\n" + rows).getBytes(StandardCharsets.UTF_8);
        return new RegisterFile() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
