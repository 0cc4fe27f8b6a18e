// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/** The JAR of the theme as the next release would bring it: another version in its addresses, and another style. */
public record ThemeRelease(String style) {
    private static final Pattern THEMES = Pattern.compile("org\\.cittadino\\.themes-(.+)\\.jar");
    private static final String RESOURCES = "theme/cittadino/login/resources/";

    public static ThemeRelease next(String style) {
        return new ThemeRelease(style);
    }

    /** @return the JAR itself unless it is the one of the theme */
    public Path insteadOf(Path jar) {
        var name = THEMES.matcher(jar.getFileName().toString());
        if (!name.matches()) {
            return jar;
        }
        var version = name.group(1);
        try {
            var folder = Files.createDirectories(
                    Path.of(System.getProperty("module.directory", ".")).resolve("target/next-release"));
            return repack(jar, folder.resolve(jar.getFileName()), version, version + "-next");
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot repack " + jar, failed);
        }
    }

    private Path repack(Path jar, Path copy, String version, String next) throws IOException {
        try (var from = new JarFile(jar.toFile());
                var to = new JarOutputStream(Files.newOutputStream(copy))) {
            for (var entry : from.stream().toList()) {
                var moved = new JarEntry(entry.getName().replace(RESOURCES + version + "/", RESOURCES + next + "/"));
                // the same sources give the same bytes, or a server built before could not be used again
                moved.setTime(entry.getTime());
                to.putNextEntry(moved);
                to.write(changed(entry.getName(), from.getInputStream(entry).readAllBytes(), version, next));
                to.closeEntry();
            }
        }
        return copy;
    }

    private byte[] changed(String name, byte[] content, String version, String next) throws IOException {
        if (name.endsWith("login/theme.properties")) {
            var settings = new String(content, StandardCharsets.UTF_8);
            return settings.replace("=" + version, "=" + next).getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith("/cittadino.css")) {
            var both = new ByteArrayOutputStream();
            both.write(content);
            both.write(style.getBytes(StandardCharsets.UTF_8));
            return both.toByteArray();
        }
        return content;
    }
}
