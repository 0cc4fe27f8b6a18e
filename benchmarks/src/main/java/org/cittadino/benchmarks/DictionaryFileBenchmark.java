// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Dictionaries;
import org.cittadino.passwords.rule.Owner;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.RuleKind;
import org.cittadino.passwords.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A town's list of 200,000 words (2 MB): the console must not wait for it, the first password may. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class DictionaryFileBenchmark {
    private static final String NAME = "comune.txt";
    private static final int WORDS = 200_000;
    private static final int LETTERS = 9;
    private static final int SEED = 20261121;

    private Path folder = Path.of("");
    private Dictionaries dictionaries = new Dictionaries(folder);
    private List<RuleSet> parsed = List.of();

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("dictionaries");
        var random = new Random(SEED);
        Files.write(folder.resolve(NAME), (Iterable<String>)
                Stream.generate(() -> word(random)).limit(WORDS)::iterator);
    }

    @Setup(Level.Invocation)
    public void forget() {
        dictionaries = new Dictionaries(folder);
    }

    /** Naming the list begins to read it; the next invocation shall not run beside that. */
    @TearDown(Level.Invocation)
    public void finish() {
        parsed.forEach(DictionaryFileBenchmark::check);
        parsed = List.of();
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(folder.resolve(NAME));
        Files.delete(folder);
    }

    @Benchmark
    public RuleSet parse() {
        var rules = RuleKind.DICTIONARY.parse(NAME, dictionaries);
        parsed = List.of(rules);
        return rules;
    }

    @Benchmark
    public List<Phrase> parseAndCheck() {
        return check(parse());
    }

    private static List<Phrase> check(RuleSet rules) {
        return rules.findings(Candidate.of(Input.GOOD.ofLength(0), Owner.UNKNOWN));
    }

    private static String word(Random random) {
        return random.ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
