// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/** Where a pixel belongs when the camera was not held upright. */
final class Turn {
    private final boolean liesOnItsSide;
    private final boolean fromTheRight;
    private final boolean fromBelow;
    private final int width;
    private final int height;

    /**
     * A turn.
     *
     * @param orientation as Exif counts: 1 upright, 3 on its head, 6 and 8 on a side, the others also mirrored
     * @param width before it is turned
     */
    Turn(int orientation, int width, int height) {
        this.liesOnItsSide = orientation >= 5;
        this.width = liesOnItsSide ? height : width;
        this.height = liesOnItsSide ? width : height;
        this.fromTheRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
        this.fromBelow = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int x(int x, int y) {
        var across = liesOnItsSide ? y : x;
        return fromTheRight ? width - 1 - across : across;
    }

    int y(int x, int y) {
        var down = liesOnItsSide ? x : y;
        return fromBelow ? height - 1 - down : down;
    }
}
