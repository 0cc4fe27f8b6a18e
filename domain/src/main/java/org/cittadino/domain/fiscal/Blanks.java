// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.util.regex.Pattern;

/** The blanks people leave in a code when they copy it from a card or a mail. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]");

    private Blanks() {}

    static String remove(String typed) {
        return BLANK.matcher(typed).replaceAll("");
    }
}
