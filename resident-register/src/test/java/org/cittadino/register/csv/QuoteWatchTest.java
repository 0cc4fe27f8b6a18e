// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text ends: inside quotes or not. */
class QuoteWatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | false",
                "A;B        | false",
                "'\"'        | true",
                "A;\"        | true",
                "'\"A;\nB'   | true",
                "'\"A\"'      | false",
                "'\"A\"\"'    | true",
                "'\"A\"\"\"'  | false",
                "'\"\";\"'    | true",
                "'\"A\"\n\"'  | true",
                "'\"A\"\r\"B' | true",
                "'A\"B'      | false",
                "'A\"\"'     | false",
                "'A\";\"'    | true",
                "'A,\"B'     | false"
            })
    void onlyAQuoteAtTheBeginningOfACellOpens(String text, boolean open) throws IOException {
        var pages = new QuoteWatch(new StringReader(text), ';');
        pages.transferTo(Writer.nullWriter());
        assertEquals(open, pages.isOpen());

        var letters = new QuoteWatch(new StringReader(text), ';');
        while (letters.read() >= 0) {
            // on to the end
        }
        assertEquals(open, letters.isOpen());
    }
}
