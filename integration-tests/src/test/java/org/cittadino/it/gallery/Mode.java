// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.List;
import java.util.Locale;

/** How much of the gallery is made: {@code -Dgallery=full|light}. */
enum Mode {
    /** All languages; colours and other eyes in Italian only, because they do not depend on the words. */
    FULL(List.of("en", "it", "de", "fr", "sl")),
    /** Each page once, in Italian and without pictures, for a run that differs in the server alone. */
    LIGHT(List.of("it"));

    /** English first: the others are compared with it. */
    private final List<String> languages;

    Mode(List<String> languages) {
        this.languages = languages;
    }

    static Mode wanted() {
        return valueOf(System.getProperty("gallery", "full").toUpperCase(Locale.ROOT));
    }

    List<String> languages() {
        return languages;
    }
}
