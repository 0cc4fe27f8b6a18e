// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that also runs on a page in the browser and at a door of the server. */
class PasswordVectorsTest {
    private static final Path TABLE = Path.of("src/test/resources/org/cittadino/passwords/password-vectors.tsv");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern POLICY = Pattern.compile("([\\w-]+)\\((.*)\\)");
    private static final Dictionaries DICTIONARIES = new Dictionaries(Path.of("none"));

    record Vector(String policy, String password, Map<String, String> owner, String failing) {}

    static Stream<Vector> vectors() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Vector(cells[0], unescaped(cells[1]), owner(cells[2]), cells[3]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyRuleThatFailsIsFoundAndNoOther(Vector vector) {
        var candidate = Candidate.of(
                vector.password(),
                attribute -> Stream.ofNullable(vector.owner().get(attribute)).toList());

        var found = rules(vector.policy()).stream()
                .flatMap(rule -> rule.findings(candidate).stream())
                .map(phrase -> phrase.key().replace("cittadinoPassword.", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        var expected = vector.failing().equals("-")
                ? List.<String>of()
                : List.of(vector.failing().split(" "));
        assertEquals(new TreeSet<>(expected), found);
    }

    private static List<RuleSet> rules(String policies) {
        return Arrays.stream(policies.split(" and "))
                .map(PasswordVectorsTest::rule)
                .toList();
    }

    private static RuleSet rule(String policy) {
        var matcher = POLICY.matcher(policy);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(policy);
        }
        var kind = Arrays.stream(RuleKind.values())
                .filter(known -> known.id().equals(matcher.group(1)))
                .findAny()
                .orElseThrow();
        return kind.parse(matcher.group(2), DICTIONARIES);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static Map<String, String> owner(String text) {
        return Arrays.stream(text.split(";"))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }
}
