// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.security.SecureRandom;
import java.util.Base64;

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
    },
    /** The end of a web address, which nobody types and nobody guesses. */
    LINK {
        @Override
        public String generate(SecureRandom random) {
            var bytes = new byte[LINK_BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    };

    private static final int LINK_BYTES = 32;

    /** Draws a code of this shape; each is as likely as any other. */
    public abstract String generate(SecureRandom random);
}
