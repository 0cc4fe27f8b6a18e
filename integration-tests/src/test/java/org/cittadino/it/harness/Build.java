// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What Maven has made and put in its place: the server under test and our provider JARs.
 *
 * @param buildOptions options Keycloak bakes in; sorted, because the digest must not change from run to run
 */
record Build(Path module, String version, List<Path> providers, TreeMap<String, String> buildOptions) {

    static Build fromMaven() {
        Path module = Path.of(System.getProperty("module.directory", ".")).toAbsolutePath();
        Path jars = module.resolve("../docker/target/providers").normalize();
        try (var files = Files.list(jars)) {
            var providers = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            return new Build(
                    module.normalize(),
                    System.getProperty("it.keycloak.version", "26.7.4"),
                    providers,
                    new TreeMap<>(
                            Map.of("KC_DB", "postgres", "KC_HEALTH_ENABLED", "true", "KC_METRICS_ENABLED", "true")));
        } catch (IOException missing) {
            throw new IllegalStateException(jars + " holds no JARs: run Maven up to package first", missing);
        }
    }

    Build with(UnaryOperator<Path> exchange) {
        return new Build(module, version, providers.stream().map(exchange).toList(), buildOptions);
    }

    Path zip() {
        return module.resolve("target/keycloak/keycloak-quarkus-dist-" + version + ".zip");
    }

    Path project() {
        return module.resolve("..").normalize();
    }

    /**
     * Twelve digits that change whenever a server built before can no longer be used.
     *
     * @param recipe files that say how it is built
     */
    String digest(Path... recipe) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(version.getBytes(StandardCharsets.UTF_8));
            digest.update(buildOptions.toString().getBytes(StandardCharsets.UTF_8));
            for (Path file :
                    Stream.concat(providers.stream(), Stream.of(recipe)).toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException("Cannot read the provider JARs", failed);
        }
    }
}
