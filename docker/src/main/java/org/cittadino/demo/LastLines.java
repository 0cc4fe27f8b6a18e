// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, for the moment when something went wrong. */
final class LastLines {
    private static final int LINES = 25;

    private LastLines() {}

    static String of(Path log) {
        try {
            // Never fails on stray bytes, as a strict decoder would just when the log is needed.
            Charset lenient = StandardCharsets.ISO_8859_1;
            List<String> lines = Files.readString(log, lenient).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(" + log + " cannot be read)";
        }
    }
}
