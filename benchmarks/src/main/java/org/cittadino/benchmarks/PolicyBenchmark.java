// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks;

import java.util.List;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Owner;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A password judged by each policy: a good one, and the input that costs this policy most. */
public class PolicyBenchmark extends MicrosecondsPerCheck {
    private static final String WORST = "WORST";

    @Param
    public Policy policy = Policy.RECOMMENDED;

    /** "WORST", or the name of an {@link Input}: which one is the worst comes out when all of them are named. */
    @Param({"GOOD", WORST})
    public String input = WORST;

    @Param("256")
    public int length;

    private final Owner owner = new Citizen();
    private RuleSet rules = policy.rules();
    private String password = "";

    @Setup
    public void prepare() {
        rules = policy.rules();
        password = (input.equals(WORST) ? policy.worst() : Input.valueOf(input)).ofLength(length);
    }

    @Benchmark
    public List<Phrase> check() {
        return rules.findings(Candidate.of(password, owner));
    }
}
