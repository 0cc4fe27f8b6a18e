// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/**
 * What a JPEG says of itself.
 *
 * @param colours how its channels are to be read
 * @param orientation 1 to 8, as Exif counts
 */
record JpegHeader(Dimensions size, int channels, boolean isProgressive, Colour colours, int orientation) {
    enum Colour {
        GREY,
        RGB,
        YCC,
        /** Inks, as the standard has them. */
        CMYK,
        /** Inks the wrong way round, as Adobe writes them. */
        ADOBE_CMYK,
        ADOBE_YCCK
    }
}
