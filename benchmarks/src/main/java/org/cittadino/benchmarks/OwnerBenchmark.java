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

/**
 * A good password and an owner who has typed something long as first name: at registration the rules see the form as it
 * was sent, also when the profile refuses it, and Keycloak takes up to 128 KiB in a field.
 */
public class OwnerBenchmark extends MicrosecondsPerCheck {
    @Param({"EQUAL", "DOUBLE_MARKS", "SIGMAS_AND_HANGUL"})
    public Input input = Input.EQUAL;

    /** A name as long as Keycloak stores it, and two that only a form can hold. */
    @Param({"255", "1020", "4080"})
    public int length;

    private final RuleSet rules = Policy.PERSONAL_DATA.rules();
    private Owner owner = Owner.UNKNOWN;

    @Setup
    public void prepare() {
        var name = List.of(input.ofLength(length));
        owner = attribute -> attribute.equals("firstName") ? name : List.of();
    }

    @Benchmark
    public List<Phrase> check() {
        return rules.findings(Candidate.of(Input.GOOD.ofLength(0), owner));
    }
}
