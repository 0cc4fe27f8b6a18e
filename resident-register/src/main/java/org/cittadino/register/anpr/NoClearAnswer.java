// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

/** Why a question has no answer, in a sentence for the log that holds nothing of the person asked about. */
final class NoClearAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean away;

    private NoClearAnswer(String sentence, boolean away) {
        super(sentence, null, false, false);
        this.away = away;
    }

    /** The register is away, or speaks otherwise than it should: the next question will fare no better. */
    static NoClearAnswer away(String sentence) {
        return new NoClearAnswer(sentence, true);
    }

    /** The register is well; only this person's entry does not say what we ask. */
    static NoClearAnswer unclear(String sentence) {
        return new NoClearAnswer(sentence, false);
    }

    boolean isAway() {
        return away;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
