// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files that make a page. */
final class Templates {
    private static final Path PROJECT =
            Path.of(System.getProperty("module.directory", ".")).resolve("..");
    private static final List<String> FOLDERS = List.of(
            "themes/src/main/resources/theme/cittadino/login",
            "authenticators/src/main/resources/theme-resources/templates",
            "citizen-area/src/main/resources/theme-resources/templates");

    /** Each page is made by a call of this; all other files are parts of pages. */
    private static final String A_PAGE = "<@layout.registrationLayout";

    private static final String NEEDS_A_REGISTER = "needs a form with documents and a register that knows somebody";

    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "cittadino-register-limit", NEEDS_A_REGISTER,
            "cittadino-register-spid", NEEDS_A_REGISTER,
            "cittadino-scan-sent", "needs an official who asks for more",
            "cittadino-busy", "needs thirty-two people who wait at once",
            "cittadino-upgrade-waiting", "follows a scan, which needs the page that takes one",
            "login-x509-info", "asks for a client certificate, which needs a TLS listener the tests do not have",
            "login-passkeys-conditional-authenticate",
                    "belongs to a deprecated feature that is off unless the server is built with it");

    private Templates() {}

    /** Pages that nobody has shown, and pages said to be out of reach that somebody has. */
    static Set<String> notAmong(Set<String> shown) {
        var missing = new TreeSet<>(pages());
        missing.removeAll(shown);
        missing.removeAll(OUT_OF_REACH.keySet());
        OUT_OF_REACH.keySet().stream().filter(shown::contains).forEach(missing::add);
        return missing;
    }

    private static Set<String> pages() {
        return FOLDERS.stream()
                .flatMap(folder -> pagesIn(PROJECT.resolve(folder)).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> pagesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ftl"))
                    .filter(file -> read(file).contains(A_PAGE))
                    .map(file -> file.getFileName().toString().replace(".ftl", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
