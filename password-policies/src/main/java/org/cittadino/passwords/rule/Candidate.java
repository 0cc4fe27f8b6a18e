// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.text.Normalizer;
import org.passay.PasswordData;

/** A password somebody proposes. Never printed: it has no {@code toString}. */
public final class Candidate {
    /** Longest password in characters; more is refused, never cut off. Keeps every check short. */
    public static final int LONGEST = 256;

    private final String typed;
    private final String text;
    private final Owner owner;

    private Candidate(String typed, String text, Owner owner) {
        this.typed = typed;
        this.text = text;
        this.owner = owner;
    }

    /**
     * Reads a password as typed. Rules see it in the composed form (NFC, as NIST SP 800-63B-4 §3.1.1.2 asks), so that
     * an è is one character from every keyboard; overlong input is not even composed.
     */
    public static Candidate of(String typed, Owner owner) {
        // composing never makes a text more than three times shorter in code points of daily use; the bound is generous
        var overlong = typed.length() > 8 * LONGEST;
        return new Candidate(typed, overlong ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC), owner);
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

    /** Length in characters: code points of the composed form, so that an emoji is one. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    /** Longer than any password may be: rules need not look at it. */
    public boolean overlong() {
        return length() > LONGEST;
    }

    PasswordData data() {
        return new PasswordData(text);
    }
}
