// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import java.util.Objects;
import org.cittadino.domain.code.ReadableSecret;
import org.cittadino.store.LetterContent;

/** User name and secret, large enough to be copied without glasses, and the words to spell the secret. */
final class CredentialBox {
    /** Each character stands in a cell of its own, so that none leans on its neighbour. */
    private static final float CELL = 9;

    private static final float PADDING = 5;
    private static final float SECRET_SIZE = 24;

    private final Typeface typeface;
    private final float left;
    private final float top;
    private final float width;
    private final String secret;
    private final Column name;
    private final float secretLine;
    private final Column words;

    CredentialBox(
            Typeface typeface, LetterWords say, float left, float top, float width, float size, LetterContent letter) {
        this.typeface = typeface;
        this.left = left;
        this.top = top;
        this.width = width;
        this.secret = ReadableSecret.grouped(Objects.requireNonNull(letter.secret()));
        var inner = width - 2 * PADDING;
        this.name = new Column(typeface, left + PADDING, top + 2, inner)
                .say(say.say("letterUserName"), size - 1)
                .stress(letter.userName(), nameSize(letter.userName(), inner, size + 4, size - 2))
                .gap(2)
                .say(say.say(letter.kind(), "letterSecret"), size - 1);
        this.secretLine = name.bottom() + SECRET_SIZE / Sheet.POINTS + 0.5f;
        this.words = new Column(typeface, left + PADDING, secretLine + 2, inner)
                .say(spelled(letter.secret(), say), size - 2)
                .say(say.say("letterSigns"), size - 2);
    }

    /** On one line if that can be: a break within a user name looks like a sign of it. */
    private float nameSize(String userName, float inner, float largest, float smallest) {
        var size = largest;
        while (size > smallest && typeface.width(typeface.printable(userName), size) > inner) {
            size -= 0.5f;
        }
        return size;
    }

    private static String spelled(String secret, LetterWords say) {
        var spelled = ReadableSecret.spelled(secret, say.locale());
        var half = spelled.size() / 2;
        return String.join(" · ", spelled.subList(0, half)) + " — "
                + String.join(" · ", spelled.subList(half, spelled.size()));
    }

    float bottom() {
        return words.bottom() + 3;
    }

    void draw(Sheet sheet) throws IOException {
        sheet.frame(left, top, width, bottom() - top);
        name.draw(sheet);
        for (var place = 0; place < secret.length(); place++) {
            var sign = secret.substring(place, place + 1);
            var inCell = (CELL - typeface.width(sign, SECRET_SIZE)) / 2;
            sheet.text(sign, left + PADDING + place * CELL + inCell, secretLine, SECRET_SIZE, true);
        }
        words.draw(sheet);
    }
}
