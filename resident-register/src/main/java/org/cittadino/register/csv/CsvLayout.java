// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;

/**
 * How a vendor writes its files. Declared and never guessed: a wrong guess would turn accents into other letters
 * without a word.
 */
public record CsvLayout(Charset charset, char separator, ResidentColumns columns, ResidentFormat format) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CHARSETS = "a register is read in utf-8 or windows-1252";

    public CsvLayout {
        if (!charset.equals(StandardCharsets.UTF_8) && !charset.equals(WINDOWS)) {
            throw new IllegalArgumentException(CHARSETS);
        }
        if (Character.isLetterOrDigit(separator) || "\"\r\n ".indexOf(separator) >= 0) {
            throw new IllegalArgumentException("such a character cannot stand between two columns");
        }
    }

    /** UTF-8 with semicolons and the usual columns, as Italian spreadsheets write it. */
    public static CsvLayout usual() {
        return new CsvLayout(StandardCharsets.UTF_8, ';', ResidentColumns.parse(""), ResidentFormat.usual());
    }

    /**
     * Reads the settings of a file.
     *
     * @param charset {@code utf-8} or {@code windows-1252}
     * @param separator one character, or {@code tab}
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    public static CsvLayout parse(String charset, String separator, ResidentColumns columns, ResidentFormat format) {
        var between = separator.equals("tab") ? "\t" : separator;
        if (between.length() != 1) {
            throw new IllegalArgumentException("the separator is one character, or \"tab\"");
        }
        return new CsvLayout(charset(charset), between.charAt(0), columns, format);
    }

    private static Charset charset(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "windows-1252" -> WINDOWS;
            default -> throw new IllegalArgumentException(CHARSETS);
        };
    }

    /** Two layouts with the same text read every file alike. */
    @Override
    public String toString() {
        return charset + "|" + separator + "|" + columns + "|" + format;
    }
}
