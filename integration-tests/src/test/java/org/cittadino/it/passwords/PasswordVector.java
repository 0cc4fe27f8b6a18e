// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the tables: a password somebody chooses in a realm, and the rules it breaks.
 *
 * @param stock whether the policy is Keycloak's own
 */
public record PasswordVector(
        String policy, String password, Map<String, String> owner, Set<String> failing, boolean stock) {
    private static final Path TABLES = Path.of(System.getProperty("module.directory", "."))
            .resolve("../password-policies/src/test/resources/org/cittadino/passwords");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** Both tables, by policy: to change it takes longer than to try a password. */
    public static Map<String, List<PasswordVector>> byPolicy() {
        return all().collect(Collectors.groupingBy(PasswordVector::policy, LinkedHashMap::new, Collectors.toList()));
    }

    /** Everybody in the tables. */
    public static List<Map<String, String>> owners() {
        return all().map(PasswordVector::owner).distinct().toList();
    }

    private static Stream<PasswordVector> all() {
        return Stream.concat(read("password-vectors.tsv", false), read("stock-password-vectors.tsv", true));
    }

    private static Stream<PasswordVector> read(String table, boolean stock) {
        try {
            return Files.readAllLines(TABLES.resolve(table)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new PasswordVector(cells[0], unescaped(cells[1]), owner(cells[2]), rules(cells[3]), stock));
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot read " + table, missing);
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        unit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(unit.group(1), 16))));
    }

    private static Map<String, String> owner(String facts) {
        return Arrays.stream(facts.split(";"))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }

    private static Set<String> rules(String cell) {
        return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(" ")));
    }

    @Override
    public String toString() {
        return password + " of " + owner.getOrDefault("email", "somebody");
    }
}
