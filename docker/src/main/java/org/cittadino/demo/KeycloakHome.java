// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The unpacked Keycloak of the demo with our JARs in it; built anew only when something in it changed. */
final class KeycloakHome {
    /** Fixed when Keycloak is built; a change of these builds anew. */
    private static final SortedMap<String, String> BUILD_OPTIONS =
            new TreeMap<>(Map.of("KC_DB", "dev-file", "KC_HEALTH_ENABLED", "true"));

    private final Path demo;
    private final Path home;
    private final Path builtProviders;
    private final String version;

    private KeycloakHome(Path project, String version) {
        this.version = version;
        this.demo = project.resolve(".demo");
        this.home = demo.resolve("keycloak-" + version);
        this.builtProviders = project.resolve("docker/target/providers");
    }

    static KeycloakHome in(Path project) throws IOException {
        KeycloakHome keycloak = new KeycloakHome(project, version());
        if (!Files.isDirectory(keycloak.builtProviders) || !Files.isRegularFile(keycloak.script())) {
            throw new Refusal("Nothing is built in this folder: start the demo with ./run in the project's folder.");
        }
        return keycloak;
    }

    Path script() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh");
    }

    Path folder() {
        return demo;
    }

    /** Throws away users, registrations and settings, so that the realm is imported again. */
    void forgetEverything() throws IOException {
        deleteTree(home.resolve("data"));
    }

    boolean hasDatabase() {
        return Files.isDirectory(home.resolve("data/h2"));
    }

    void layRealm(Path realmFile) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/import"));
        Files.copy(realmFile, folder.resolve(realmFile.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return whether Keycloak had to be built */
    boolean build(Path log, Shutdown shutdown) throws IOException, InterruptedException {
        String digest = BuildDigest.of(version, BUILD_OPTIONS, builtProviders);
        Path stamp = home.resolve(".built");
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return false;
        }
        Files.deleteIfExists(stamp);
        layProviders();
        ProcessBuilder builder = new ProcessBuilder(script().toString(), "build");
        KeycloakEnvironment.clean(builder.environment()).putAll(BUILD_OPTIONS);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        shutdown.add(() -> KeycloakProcess.stopTree(process));
        if (process.waitFor() != 0) {
            throw new Refusal("Keycloak could not be built with our JARs; its last words are:\n" + LastLines.of(log));
        }
        Files.writeString(stamp, digest, StandardCharsets.US_ASCII);
        return true;
    }

    private void layProviders() throws IOException {
        Path providers = Files.createDirectories(home.resolve("providers"));
        for (Path old : BuildDigest.jars(providers)) {
            Files.delete(old);
        }
        for (Path jar : BuildDigest.jars(builtProviders)) {
            Files.copy(jar, providers.resolve(jar.getFileName()));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = KeycloakHome.class.getResourceAsStream("demo.properties")) {
            if (in == null) {
                throw new IllegalStateException("demo.properties is missing beside the classes");
            }
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("keycloak.version", "");
    }
}
