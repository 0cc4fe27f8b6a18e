// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the officials' page, and that no address leads to another file. */
class DeskFilesTest {
    private static final int KILO = 1024;
    private static final int BUDGET = 45;

    private final DeskFiles files = DeskFiles.bundled();

    @Test
    void eachFileOfTheFolderIsServedAndNoOtherButTheShell() {
        var served = new TreeSet<>(files.files().keySet());
        served.add("desk.html");

        assertEquals(DeskSources.all().keySet(), served);
    }

    @ParameterizedTest
    @CsvSource({
        "desk.js,  text/javascript;charset=utf-8",
        "desk.css, text/css;charset=utf-8",
        "it.json,  application/json;charset=utf-8"
    })
    void aFileSaysWhatItIs(String name, String type) {
        var file = files.find(files.release(), name).orElseThrow();

        assertEquals(type, file.type());
        assertEquals("nosniff", file.headers("").get("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "desk.html",
                "openapi.json",
                "../openapi.json",
                "..%2fopenapi.json",
                "DeskPage.class",
                "/etc/passwd",
                "desk.js ",
                "desk.js\u0000",
                "DESK.JS"
            })
    void nothingElseIsFound(String name) {
        assertTrue(files.find(files.release(), name).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000", "..", "latest"})
    void nothingIsFoundUnderAnotherRelease(String release) {
        assertTrue(files.find(release, "desk.js").isEmpty());
    }

    @Test
    void whoCanUnpackGetsItPacked() throws IOException {
        var file = files.find(files.release(), "desk.js").orElseThrow();

        assertEquals("gzip", file.headers("br, GZIP").get("Content-Encoding"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(file.body("br, GZIP")))) {
            assertArrayEquals(file.plain(), unpacked.readAllBytes());
        }
        assertFalse(file.headers("br").containsKey("Content-Encoding"));
        assertArrayEquals(file.plain(), file.body(null));
    }

    @Test
    void theScriptsReferOnlyToFilesThatAreServed() {
        for (var script : DeskSources.scripts().entrySet()) {
            for (var line : script.getValue().lines().toList()) {
                var from = line.indexOf(" from \"./");
                if (from >= 0) {
                    var name = line.substring(from + 9, line.lastIndexOf('"'));
                    assertTrue(files.files().containsKey(name), script.getKey() + " wants " + name);
                }
            }
        }
    }

    /** With one language; the fonts and the style of the login come on top. */
    @Test
    void theyKeepToTheirBudget() {
        var bytes = files.files().entrySet().stream()
                .filter(file ->
                        !file.getKey().endsWith(".json") || file.getKey().equals("fr.json"))
                .mapToInt(file -> file.getValue().gzipped().length)
                .sum();

        assertTrue(bytes / KILO <= BUDGET, bytes / KILO + " KB");
    }

    @Test
    void theReleaseFitsIntoAnAddress() {
        assertTrue(files.release().matches("[0-9a-f]{16}"), files.release());
    }
}
