// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import java.text.Normalizer;
import java.util.Map;

/**
 * What one text message can carry: 160 characters of the alphabet that every telephone knows (3GPP TS 23.038). With a
 * single letter outside it, there would be room for 70, and the town would pay twice.
 */
public final class ShortMessage {
    /** Places in one message. */
    public static final int PLACES = 160;

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Known too, but each takes two places. */
    private static final String WIDE = "^{}\\[~]|€";

    private static final Map<Character, String> INSTEAD = Map.ofEntries(
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('…', "..."),
            Map.entry('\u00a0', " "),
            Map.entry('\u202f', " "),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"));

    private ShortMessage() {}

    /** The same text in that alphabet: letters lose marks it does not know, what is left over becomes a question mark. */
    public static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static String plain(char c) {
        if (isKnown(c)) {
            return String.valueOf(c);
        }
        var instead = INSTEAD.get(c);
        if (instead != null) {
            return instead;
        }
        var letter =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return isKnown(letter) ? String.valueOf(letter) : "?";
    }

    private static boolean isKnown(char c) {
        return ALPHABET.indexOf(c) >= 0 || WIDE.indexOf(c) >= 0;
    }

    /** Whether it needs no other alphabet and no second message. */
    public static boolean isOne(String text) {
        return text.chars().allMatch(c -> isKnown((char) c)) && places(text) <= PLACES;
    }

    /** How much room the text takes, of {@link #PLACES}. */
    public static int places(String plain) {
        return plain.length()
                + (int) plain.chars().filter(c -> WIDE.indexOf(c) >= 0).count();
    }
}
