// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildDigestTest {
    private static final TreeMap<String, String> OPTIONS = new TreeMap<>(Map.of("KC_DB", "dev-file"));

    @TempDir
    Path providers = Path.of("");

    @BeforeEach
    void layJars() throws IOException {
        Files.writeString(providers.resolve("a.jar"), "a");
        Files.writeString(providers.resolve("b.jar"), "b");
    }

    @Test
    void theSameBytesHaveTheSameNameWhateverTheirAge() throws IOException {
        String before = digest("26.7.4");
        Files.setLastModifiedTime(providers.resolve("a.jar"), FileTime.fromMillis(1));
        Files.writeString(providers.resolve("README.md"), "not a provider");
        assertEquals(before, digest("26.7.4"));
    }

    @Test
    void everyChangeThatNeedsABuildChangesTheName() throws IOException {
        String before = digest("26.7.4");
        assertNotEquals(before, digest("26.7.5"));
        assertNotEquals(before, BuildDigest.of("26.7.4", new TreeMap<>(Map.of("KC_DB", "postgres")), providers));
        Files.writeString(providers.resolve("b.jar"), "c");
        assertNotEquals(before, digest("26.7.4"));
        Files.delete(providers.resolve("b.jar"));
        assertNotEquals(before, digest("26.7.4"));
    }

    @Test
    void aRenamedJarIsAnotherBuild() throws IOException {
        String before = digest("26.7.4");
        Files.move(providers.resolve("b.jar"), providers.resolve("c.jar"));
        assertNotEquals(before, digest("26.7.4"));
    }

    private String digest(String version) throws IOException {
        return BuildDigest.of(version, OPTIONS, providers);
    }
}
