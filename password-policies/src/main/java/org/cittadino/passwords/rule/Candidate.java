// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.text.Normalizer;
import org.passay.PasswordData;

/** A password somebody proposes. Never printed: it has no {@code toString}. */
public final class Candidate {
    /** Longest password in characters; more is refused, never cut off. Keeps every check short. */
    public static final int LONGEST = 256;

    /** As many units as so many emoji have; composing more, in a hostile order, could take a while. */
    private static final int LONGEST_TYPED = 2 * LONGEST;

    private final String typed;
    private final String text;
    private final boolean overlong;
    private final Owner owner;

    private Candidate(String typed, String text, boolean overlong, Owner owner) {
        this.typed = typed;
        this.text = text;
        this.overlong = overlong;
        this.owner = owner;
    }

    /**
     * Reads a password as typed. Rules see it in the composed form (NFC, as NIST SP 800-63B-4 §3.1.1.2 asks), so that
     * an è is one character from every keyboard; overlong input is not even composed.
     */
    public static Candidate of(String typed, Owner owner) {
        if (typed.length() > LONGEST_TYPED) {
            return new Candidate(typed, typed, true, owner);
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return new Candidate(typed, text, text.codePointCount(0, text.length()) > LONGEST, owner);
    }

    String typed() {
        return typed;
    }

    String text() {
        return text;
    }

    Owner owner() {
        return owner;
    }

    /** Longer than any password may be, in code points of the composed form: rules need not look at it. */
    public boolean overlong() {
        return overlong;
    }

    PasswordData data() {
        return new PasswordData(text);
    }
}
