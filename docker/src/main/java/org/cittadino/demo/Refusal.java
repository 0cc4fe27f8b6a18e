// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

/** The demo cannot go on; there is one sentence for the person at the keyboard. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
