// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.util.regex.Pattern;

/**
 * Somebody else's sentence made fit for a log. ANPR writes people in capitals and numbers in digits: neither stays, nor
 * does anything that could begin a line of its own.
 */
final class LoggedText {
    private static final int LONGEST = 200;
    private static final Pattern TELLING = Pattern.compile("\\S*(?:[0-9]{3}|\\p{Lu}{2})\\S*");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}\\p{P} …]+");

    private LoggedText() {}

    static String of(String sentence) {
        var cut = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        return TELLING.matcher(ODD.matcher(cut).replaceAll(" ")).replaceAll("…");
    }
}
