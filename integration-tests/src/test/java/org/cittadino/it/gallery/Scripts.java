// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Questions to a page that is open in the browser; each is a function in a file of its own. */
enum Scripts {
    RULES("/gallery/rules.js"),
    TEXTS("/gallery/texts.js"),
    MEASURES("/gallery/measures.js"),
    BARRIERS("/gallery/barriers.js");

    private static final String AXE = read("/axe.min.js");

    private final String source;

    Scripts(String file) {
        this.source = read(file);
    }

    /** Axe's own runner opens a page more for each page it looks at, which takes longer than the look. */
    static void bringAxe(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate("() => {" + AXE + "}");
        }
    }

    @SuppressWarnings("unchecked")
    List<String> ask(Page page, Object argument) {
        return (List<String>) page.evaluate(source, argument);
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(Scripts.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
