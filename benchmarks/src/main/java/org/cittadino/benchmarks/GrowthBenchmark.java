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

/** A password twice as long should take twice as long, four times only if an algorithm is quadratic. */
public class GrowthBenchmark extends MicrosecondsPerCheck {
    @Param({"RECOMMENDED", "ISTANZE_ONLINE"})
    public Policy policy = Policy.RECOMMENDED;

    @Param({"SIGMAS_AND_HANGUL", "HANGUL", "MARKS"})
    public Input input = Input.SIGMAS_AND_HANGUL;

    @Param({"32", "64", "128", "256"})
    public int length;

    private final Owner owner = new Citizen();
    private RuleSet rules = policy.rules();
    private String password = "";

    @Setup
    public void prepare() {
        rules = policy.rules();
        password = input.ofLength(length);
    }

    @Benchmark
    public List<Phrase> check() {
        return rules.findings(Candidate.of(password, owner));
    }
}
