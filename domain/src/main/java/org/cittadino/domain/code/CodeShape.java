// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.security.SecureRandom;

/** What a code looks like. The names are stored with orders for codes: never renamed. */
public enum CodeShape {
    /** Eight digits, typed back from a screen. */
    DIGITS {
        @Override
        public String generate(SecureRandom random) {
            return OneTimeCode.generate(random);
        }
    },
    /** Ten characters, copied from paper. */
    READABLE {
        @Override
        public String generate(SecureRandom random) {
            return ReadableSecret.generate(random);
        }
    };

    /** Draws a code of this shape; each is as likely as any other. */
    public abstract String generate(SecureRandom random);
}
