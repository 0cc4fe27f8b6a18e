// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Knows whether the text it passes on ends inside quotes. The CSV library takes the end of the file for the closing
 * quote, and every row after the opening one for part of a cell.
 */
final class QuoteWatch extends FilterReader {
    private final char separator;
    private Place place = Place.BEGINNING;

    QuoteWatch(Reader reader, char separator) {
        super(reader);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            place = after((char) one);
        }
        return one;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        var some = super.read(buffer, from, length);
        for (var next = from; next < from + some; next++) {
            place = after(buffer[next]);
        }
        return some;
    }

    private Place after(char character) {
        if (character == '"') {
            return switch (place) {
                case BEGINNING, AFTER_QUOTE -> Place.QUOTED;
                case QUOTED -> Place.AFTER_QUOTE;
                case PLAIN -> Place.PLAIN;
            };
        }
        if (place == Place.QUOTED) {
            return place;
        }
        return character == separator || character == '\n' || character == '\r' ? Place.BEGINNING : Place.PLAIN;
    }

    boolean isOpen() {
        return place == Place.QUOTED;
    }

    /** Where in a cell the last character stood. */
    private enum Place {
        BEGINNING,
        PLAIN,
        QUOTED,
        /** The cell ends here, or the quote is the first half of a doubled one. */
        AFTER_QUOTE
    }
}
