// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

/**
 * Tells a file in UTF-8 from one in windows-1252 when all of it has passed. Every byte is a letter in windows-1252, so
 * that a file in UTF-8 would be read without complaint and each accent as two other letters; the other way round only
 * the rarest accents happen to look like UTF-8, and not all of a file's.
 */
final class Utf8Watch {
    private boolean broken;
    private boolean accented;
    private int open;

    void update(byte[] bytes, int length) {
        for (var next = 0; next < length && !broken; next++) {
            update(bytes[next] & 0xff);
        }
    }

    private void update(int one) {
        if (open > 0) {
            open--;
            broken = (one & 0xc0) != 0x80;
        } else if (one >= 0x80) {
            accented = true;
            open = one >= 0xf0 ? 3 : one >= 0xe0 ? 2 : 1;
            broken = one < 0xc2 || one > 0xf4;
        }
    }

    /** Whether there were accents, and all of them written as in UTF-8. */
    boolean sawUtf8() {
        return accented && !broken && open == 0;
    }
}
