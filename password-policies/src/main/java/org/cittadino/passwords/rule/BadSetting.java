// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.io.Serial;

/** What an administrator wrote as setting of a rule cannot be used; the message is a sentence for them. */
public final class BadSetting extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    BadSetting(String sentence) {
        super(sentence);
    }
}
