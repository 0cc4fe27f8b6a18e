// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

import java.util.regex.Pattern;

/** Makes text safe to show in a page. */
public final class Html {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"']+(?:&amp;[^\\s<>&\"']+)*");

    private Html() {}

    /** The text with everything that means something in HTML made harmless, in attributes too. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(letter);
            }
        }
        return safe.toString();
    }

    /** Escaped text in which web addresses can be clicked; they open beside this page. */
    public static String escapeWithLinks(String text) {
        return LINK.matcher(escape(text)).replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
    }
}
