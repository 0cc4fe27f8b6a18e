// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.cittadino.domain.letter.LetterNumber;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;

/**
 * A letter in one language on one page. Folded at the upper mark its address shows in the window of a DL or 11 × 23
 * envelope, folded at the middle one in that of a C5; the number and the date stand left of what a window shows.
 *
 * @param entrance address of the account page
 */
record LetterPage(LetterWords words, TownHead head, String entrance, PDFormXObject qrCode) {
    private static final float LEFT = 20;
    private static final float WIDTH = Sheet.WIDTH - 2 * LEFT;
    private static final float END = 280;

    private static final float WINDOW_LEFT = 112;
    private static final float WINDOW_TOP = 52;
    private static final float WINDOW_WIDTH = 78;
    private static final float WINDOW_HEIGHT = 27;
    private static final float[] FOLDS = {99, 148.5f, 198};

    private static final float QR_SIDE = 36;
    private static final float STEPS_WIDTH = WIDTH - QR_SIDE - 10;
    private static final float SMALLEST = 5;

    /**
     * Adds the page.
     *
     * @param isFirst of its letter: the one that shows in the window
     * @param place "1/2" where a letter has more than one page, else empty
     */
    void draw(
            PDDocument document,
            Typeface typeface,
            LetterContent letter,
            LetterBatch batch,
            boolean isFirst,
            String place)
            throws IOException {
        try (var sheet = new Sheet(document, typeface)) {
            head.draw(sheet, typeface, words.say("emailTagline"));
            drawMargin(sheet, typeface, letter, batch);
            if (isFirst) {
                drawAddress(sheet, typeface, Envelope.of(letter));
            }
            drawBody(sheet, typeface, letter, batch);
            drawFoot(sheet, typeface, place);
        }
    }

    private void drawMargin(Sheet sheet, Typeface typeface, LetterContent letter, LetterBatch batch)
            throws IOException {
        for (var fold : FOLDS) {
            sheet.stroke(4, fold, 8, fold);
        }
        new Column(typeface, LEFT, WINDOW_TOP, 62)
                .say(words.date(LetterLife.written(batch)), 10)
                .gap(2)
                .say(words.say("letterNumber", LetterNumber.grouped(letter.number())), 10)
                .say(words.say("letterBatch", Integer.toString(batch.number())), 10)
                .draw(sheet);
    }

    private static void drawAddress(Sheet sheet, Typeface typeface, Envelope envelope) throws IOException {
        for (var size = 11f; ; size -= 0.5f) {
            var column = new Column(typeface, WINDOW_LEFT, WINDOW_TOP, WINDOW_WIDTH);
            for (var line : envelope.lines()) {
                column.say(line, size);
            }
            if (column.bottom() <= WINDOW_TOP + WINDOW_HEIGHT || size <= SMALLEST) {
                column.draw(sheet);
                return;
            }
        }
    }

    /** As large as the page allows: names, addresses and languages differ in length. */
    private void drawBody(Sheet sheet, Typeface typeface, LetterContent letter, LetterBatch batch) throws IOException {
        for (var size = 12f; ; size -= 0.5f) {
            var top = new Column(typeface, LEFT, 94, WIDTH)
                    .stress(words.say(letter.kind(), "letterSubject"), size + 4)
                    .gap(3)
                    .say(words.say("letterGreeting"), size)
                    .say(words.say(letter.kind(), "letterIntro"), size);
            var box = new CredentialBox(typeface, words, LEFT, top.bottom() + 5, WIDTH, size, letter);
            var steps = steps(typeface, box.bottom() + 4, size, letter);
            var rest = rest(typeface, Math.max(steps.bottom(), box.bottom() + QR_SIDE + 10) + 1, size, letter, batch);
            if (rest.bottom() <= END || size <= SMALLEST) {
                top.draw(sheet);
                box.draw(sheet);
                steps.draw(sheet);
                sheet.square(qrCode, LEFT + WIDTH - QR_SIDE, box.bottom() + 7, QR_SIDE);
                rest.draw(sheet);
                return;
            }
        }
    }

    private Column steps(Typeface typeface, float y, float size, LetterContent letter) {
        var column = new Column(typeface, LEFT, y, STEPS_WIDTH)
                .stress(words.say(letter.kind(), "letterSteps"), size + 1)
                .gap(1);
        for (var step = 1; step <= 3; step++) {
            column.say(step + ". " + words.say(letter.kind(), "letterStep" + step, entrance), size)
                    .gap(1);
        }
        return column;
    }

    private Column rest(Typeface typeface, float y, float size, LetterContent letter, LetterBatch batch) {
        var lastDay = words.date(LetterLife.lastDay(letter, batch));
        return new Column(typeface, LEFT, y, WIDTH)
                .stress(
                        words.say(
                                "letterLife", lastDay, LetterLife.policy(letter).tries()),
                        size)
                .gap(1.5f)
                .say(words.say("emailCodeSecret"), size)
                .gap(1.5f)
                .say(words.say("letterLost"), size);
    }

    private void drawFoot(Sheet sheet, Typeface typeface, String place) throws IOException {
        sheet.stroke(LEFT, 283, Sheet.WIDTH - LEFT, 283);
        var contacts = words.contacts();
        if (!contacts.isEmpty()) {
            var line = words.say("emailHelp", contacts);
            var size = 9f;
            while (typeface.width(typeface.printable(line), size) > WIDTH - 15 && size > SMALLEST) {
                size -= 0.5f;
            }
            sheet.text(typeface.wrapped(line, size, WIDTH - 15).get(0), LEFT, 288, size, false);
        }
        sheet.text(place, LEFT + WIDTH - typeface.width(place, 9), 288, 9, false);
    }
}
