// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks;

import java.util.List;
import java.util.regex.Pattern;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Owner;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The preset istanze-online beside what a realm would have without us: the same rules in one regular expression of
 * Keycloak's policy regexPattern. That one says yes or no to all of them together, and cannot compare the e-mail.
 */
public class IstanzeOnlineBenchmark extends MicrosecondsPerCheck {
    /** Compiled once for the realm, as Keycloak does it (RegexPatternsPasswordPolicyProvider). */
    private static final Pattern PATTERN =
            Pattern.compile("(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[@#$%!?])[A-Za-z0-9@#$%!?]{8,30}");

    @Param({"GOOD", "EQUAL", "SUPPLEMENTARY", "MARKS", "SIGMAS_AND_HANGUL"})
    public Input input = Input.GOOD;

    @Param("256")
    public int length;

    private final Owner owner = new Citizen();
    private final RuleSet rules = Policy.ISTANZE_ONLINE.rules();
    private String password = "";

    @Setup
    public void prepare() {
        password = input.ofLength(length);
    }

    @Benchmark
    public List<Phrase> preset() {
        return rules.findings(Candidate.of(password, owner));
    }

    @Benchmark
    public boolean regexPattern() {
        return PATTERN.matcher(password).matches();
    }
}
