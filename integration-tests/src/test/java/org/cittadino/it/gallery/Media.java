// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** What a browser tells the page about its reader. Nothing moves, or a picture would catch a colour on its way. */
final class Media {
    static final int DESKTOP = 1280;
    static final int PHONE = 320;
    private static final int HEIGHT = 900;

    private Media() {}

    static void light(Page page) {
        emulate(page, ColorScheme.LIGHT, ForcedColors.NONE);
    }

    static void dark(Page page) {
        emulate(page, ColorScheme.DARK, ForcedColors.NONE);
    }

    static void forced(Page page) {
        emulate(page, ColorScheme.LIGHT, ForcedColors.ACTIVE);
    }

    static void width(Page page, int pixels) {
        page.setViewportSize(pixels, HEIGHT);
    }

    private static void emulate(Page page, ColorScheme scheme, ForcedColors colors) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(scheme)
                .setForcedColors(colors)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
