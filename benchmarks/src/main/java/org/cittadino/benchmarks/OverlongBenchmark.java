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

/** A password of more than 256 characters is refused before any rule looks at it. */
public class OverlongBenchmark extends MicrosecondsPerCheck {
    @Param({"EQUAL", "SUPPLEMENTARY", "DOUBLE_MARKS"})
    public Input input = Input.EQUAL;

    /** The first is the longest that is still composed; the others must not even be. */
    @Param({"512", "10000", "1000000"})
    public int units;

    private final Owner owner = new Citizen();
    private final RuleSet rules = Policy.RECOMMENDED.rules();
    private String password = "";

    @Setup
    public void prepare() {
        password = input.ofLength(units).substring(0, units);
    }

    @Benchmark
    public List<Phrase> refuse() {
        return rules.findings(Candidate.of(password, owner));
    }
}
