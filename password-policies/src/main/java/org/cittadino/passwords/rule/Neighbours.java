// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.passay.data.CharacterSequence;
import org.passay.data.EnglishSequenceData;
import org.passay.data.SequenceData;

/** Characters that people type one after the other without thinking. */
enum Neighbours implements SequenceData {
    ALPHABET("alphabet", EnglishSequenceData.Alphabetical.getSequences()),
    DIGITS("digits", EnglishSequenceData.Numerical.getSequences()),
    /** The Italian keyboard, plain and with Shift (layout KBDIT of Windows). */
    ITALIAN(
            "italian",
            new CharacterSequence("\\1234567890'ì", "|!\"£$%&/()=?^"),
            new CharacterSequence("qwertyuiopè+", "QWERTYUIOPé*"),
            new CharacterSequence("asdfghjklòàù", "ASDFGHJKLç°§"),
            new CharacterSequence("<zxcvbnm,.-", ">ZXCVBNM;:_")),
    /** The keyboard of the United States, plain and with Shift; what needs the option key nobody types by habit. */
    US(
            "us",
            Arrays.stream(EnglishSequenceData.USQwerty.getSequences())
                    .map(row -> new CharacterSequence(row.getForms()[0], row.getForms()[1]))
                    .toArray(CharacterSequence[]::new));

    private final String id;
    private final CharacterSequence[] rows;

    Neighbours(String id, CharacterSequence... rows) {
        this.id = id;
        this.rows = rows;
    }

    String id() {
        return id;
    }

    /** The rows, each in its forms: plain and with Shift. */
    Stream<List<String>> rows() {
        return Arrays.stream(rows).map(row -> List.of(row.getForms()));
    }

    @Override
    public String getErrorCode() {
        return id;
    }

    @Override
    public CharacterSequence[] getSequences() {
        return rows.clone();
    }
}
