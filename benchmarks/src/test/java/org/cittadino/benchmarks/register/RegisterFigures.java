// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks.register;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.register.csv.CsvLayout;
import org.cittadino.register.csv.ImportOutcome;
import org.cittadino.register.csv.ImportRules;
import org.cittadino.register.csv.RegisterFile;
import org.cittadino.register.csv.RegisterImport;
import org.cittadino.register.table.TableRegisterFactory;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;

/** Imports a town of people who do not exist, asks for them, and says how long it took. */
final class RegisterFigures {
    private static final int WARM_UP = 5_000;
    private static final int QUESTIONS = 20_000;
    private static final int SEED = 20261122;

    private final Town town = new Town(TestDatabase.postgres());
    private final TableRegisterFactory register = new TableRegisterFactory();
    private final PrintStream out;
    private final int people;

    private RegisterFigures(PrintStream out, int people) {
        this.out = out;
        this.people = people;
    }

    /**
     * Prints the figures.
     *
     * @param arguments how many people; 30,000 if nothing is said
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        var people = arguments.length == 0 ? 30_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("register");
        var export = folder.resolve("residents.csv");
        var rows = folder.resolve("rows");
        try {
            InventedTown.write(export, people);
            var figures = new RegisterFigures(System.out, people);
            figures.load(export);
            figures.ask();
            figures.copy(rows);
        } finally {
            Files.deleteIfExists(export);
            Files.deleteIfExists(rows);
            Files.delete(folder);
        }
    }

    private void load(Path export) throws IOException {
        out.printf("%,d people, a file of %,d bytes%n", people, Files.size(export));
        var heap = new HeapWatch();
        var start = System.nanoTime();
        var outcome = town.ask(session -> {
            try {
                return new RegisterImport(session, ImportRules.usual())
                        .use(RegisterFile.of(export), CsvLayout.usual(), percent -> {});
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        var time = Duration.ofNanos(System.nanoTime() - start);
        if (!(outcome instanceof ImportOutcome.InUse used) || used.report().accepted() != people) {
            throw new IllegalStateException("the import ended otherwise: " + outcome);
        }
        out.printf("import: %s%nheap of it: %s%n", speed(time), heap);
    }

    private void copy(Path rows) throws IOException, SQLException {
        try (var database = TestDatabase.postgres().connect()) {
            out.printf("raw COPY of the same encrypted rows: %s%n", speed(RawCopy.time(database, rows)));
        }
    }

    private String speed(Duration time) {
        var seconds = time.toMillis() / 1e3;
        return String.format("%.1f s, %,.0f rows/s", seconds, people / seconds);
    }

    private void ask() {
        var random = new Random(SEED);
        for (var number = 0; number < WARM_UP; number++) {
            ask(random, number % 2 == 0);
        }
        var hits = new long[QUESTIONS / 2];
        var misses = new long[QUESTIONS / 2];
        for (var number = 0; number < QUESTIONS / 2; number++) {
            hits[number] = ask(random, true);
            misses[number] = ask(random, false);
        }
        print("match", hits);
        print("nobody", misses);
    }

    /** One question in a session and a transaction of its own, as a login makes it; nanoseconds. */
    private long ask(Random random, boolean known) {
        var question = InventedTown.question(random.nextInt(people) + (known ? 0 : people));
        var start = System.nanoTime();
        var answer =
                town.<RegisterAnswer>ask(session -> register.create(session).ask(question));
        var time = System.nanoTime() - start;
        if (!(known ? answer instanceof RegisterAnswer.Match : answer instanceof RegisterAnswer.NotFound)) {
            throw new IllegalStateException("the answer is wrong");
        }
        return time;
    }

    private void print(String answer, long[] times) {
        Arrays.sort(times);
        out.printf(
                "%,d answers \"%s\": p50 %,d µs, p99 %,d µs, slowest %,d µs%n",
                times.length,
                answer,
                times[times.length / 2] / 1000,
                times[times.length * 99 / 100] / 1000,
                times[times.length - 1] / 1000);
    }
}
