// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A short name for everything Keycloak was built from: same name, no need to build again. */
final class BuildDigest {
    private BuildDigest() {}

    /** @param buildOptions sorted, because an unordered map would change the name from run to run */
    static String of(String version, SortedMap<String, String> buildOptions, Path providers) throws IOException {
        MessageDigest digest = sha256();
        add(digest, version);
        for (Map.Entry<String, String> option : buildOptions.entrySet()) {
            add(digest, option.getKey() + "=" + option.getValue());
        }
        for (Path jar : jars(providers)) {
            add(digest, jar.getFileName().toString());
            digest.update(sha256().digest(Files.readAllBytes(jar)));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
