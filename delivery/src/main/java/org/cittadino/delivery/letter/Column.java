// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Text set line under line in a column. It is drawn once it is known to fit. */
final class Column {
    private record Line(String text, float x, float y, float size, boolean bold) {}

    private final Typeface typeface;
    private final float x;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private float y;

    Column(Typeface typeface, float x, float y, float width) {
        this.typeface = typeface;
        this.x = x;
        this.y = y;
        this.width = width;
    }

    Column say(String text, float size) {
        return set(text, size, false);
    }

    Column stress(String text, float size) {
        return set(text, size, true);
    }

    private Column set(String text, float size, boolean bold) {
        for (var line : typeface.wrapped(text, size, width)) {
            y += Sheet.line(size);
            lines.add(new Line(line, x, y, size, bold));
        }
        return this;
    }

    Column gap(float millimetres) {
        y += millimetres;
        return this;
    }

    /** Where the next thing begins. */
    float bottom() {
        return y;
    }

    void draw(Sheet sheet) throws IOException {
        for (var line : lines) {
            sheet.text(line.text(), line.x(), line.y(), line.size(), line.bold());
        }
    }
}
