// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/** A decoded picture, line by line, in red, green and blue of 0 to 255. */
interface Rows {
    int width();

    int height();

    /** Three values for each pixel, one pixel after the other. */
    void read(int y, int[] rgb);
}
