// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cittadino.domain.document.DocumentReading.Invalid;
import org.cittadino.domain.document.DocumentReading.Reason;
import org.cittadino.domain.document.DocumentReading.Valid;

/** The number of one document, in capitals without blanks, dots and hyphens. */
public final class DocumentNumber {

    /** What the national register itself takes. */
    private static final int LONGEST = 20;

    private static final int LONGEST_INPUT = 64;
    private static final Pattern GAPS =
            Pattern.compile("[\\s.\\u00a0\\u2000-\\u200a\\u202f\\u3000\\-\\u2010-\\u2015\\u2212]");
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");

    /** How much of the published forms is insisted on; they are not law, and a town may know better. */
    public enum Strictness {
        /** Only the forms of {@link DocumentType#examples()}. */
        PUBLISHED_FORMS,
        /** Any 1 to 20 letters and digits, as the national register does. */
        LENIENT
    }

    private final DocumentType type;
    private final String value;
    private final String typed;

    private DocumentNumber(DocumentType type, String value, String typed) {
        this.type = type;
        this.value = value;
        this.typed = typed;
    }

    /** Reads a number as typed; case, blanks, dots and hyphens do not matter. */
    public static DocumentReading read(DocumentType type, String typed, Strictness strictness) {
        if (typed.length() > LONGEST_INPUT) {
            return new Invalid(type, Reason.TOO_LONG);
        }
        var bare = bare(typed);
        if (bare.isEmpty()) {
            return new Invalid(type, Reason.EMPTY);
        }
        // Before the change of case: a dotless i or a long s would become a plain letter.
        if (!ASCII.matcher(bare).matches()) {
            return new Invalid(type, Reason.CHARACTERS);
        }
        return judge(new DocumentNumber(type, bare.toUpperCase(Locale.ROOT), typed), strictness);
    }

    /**
     * Reads a number from two boxes, letters in one and digits in the other, in whatever order the document has them. A
     * whole number pasted into either box is read too.
     */
    public static DocumentReading read(DocumentType type, String letters, String digits, Strictness strictness) {
        if (letters.length() + digits.length() > LONGEST_INPUT) {
            return new Invalid(type, Reason.TOO_LONG);
        }
        var inOrder = read(type, letters + digits, strictness);
        var firstBox = bare(letters);
        var secondBox = bare(digits);
        // Before the lenient answer: it would take the digits of an old electronic card for its end.
        if (LETTERS.matcher(firstBox).matches() && DIGITS.matcher(secondBox).matches()) {
            return type.arranged(firstBox.toUpperCase(Locale.ROOT), secondBox)
                    .<DocumentReading>map(number -> new Valid(new DocumentNumber(type, number, letters + digits)))
                    .orElse(inOrder);
        }
        return inOrder;
    }

    private static DocumentReading judge(DocumentNumber number, Strictness strictness) {
        if (number.value.length() > LONGEST) {
            return new Invalid(number.type, Reason.TOO_LONG);
        }
        if (strictness == Strictness.LENIENT || number.type.fits(number.value)) {
            return new Valid(number);
        }
        var slip = number.type.withoutLookAlikes(number.value).isPresent();
        return new Invalid(number.type, slip ? Reason.LOOK_ALIKE : Reason.SHAPE);
    }

    private static String bare(String typed) {
        return GAPS.matcher(typed).replaceAll("");
    }

    public DocumentType type() {
        return type;
    }

    /** The number as it is compared: capitals and digits only. */
    public String value() {
        return value;
    }

    /** The number as it was typed, for the official who looks at it beside the document. */
    public String typed() {
        return typed;
    }

    /**
     * Whether both are the number of the same document. Paper and electronic cards are not told apart: registers mix
     * them up, and no two cards share a number.
     */
    public boolean isSameAs(DocumentNumber other) {
        return type.kind() == other.type.kind() && value.equals(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber number && type == number.type && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Shows nothing of the number, which is personal data. */
    @Override
    public String toString() {
        return "DocumentNumber[" + type + " …]";
    }
}
