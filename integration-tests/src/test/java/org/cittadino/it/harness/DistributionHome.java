// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An unpacked distribution with our JARs, augmented once and kept outside {@code target} for the next run. */
final class DistributionHome {
    private static final Logger LOG = LoggerFactory.getLogger(DistributionHome.class);
    private static final String COMPLETE = ".complete";
    private static final int KEPT = 3;

    private DistributionHome() {}

    static Path prepare(Build build) {
        Path cache = build.project().resolve(".cache/keycloak");
        Path home = cache.resolve(build.version() + "-" + build.digest());
        try {
            if (!Files.exists(home.resolve(COMPLETE))) {
                make(build, home);
            }
            Files.setLastModifiedTime(home, FileTime.from(Instant.now()));
            forgetOldOnes(cache);
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot prepare " + home, failed);
        }
    }

    private static void make(Build build, Path home) throws IOException {
        long begin = System.nanoTime();
        delete(home);
        unzip(build.zip(), home);
        for (Path provider : build.providers()) {
            Files.copy(provider, home.resolve("providers").resolve(provider.getFileName()));
        }
        Commands.run(
                home,
                build.module().resolve("target/keycloak/build.log"),
                build.buildOptions(),
                List.of("bin/kc.sh", "build"));
        Files.createFile(home.resolve(COMPLETE));
        LOG.info("HARNESS distribution {} built in {}", build.version(), Took.since(begin));
    }

    private static void unzip(Path zip, Path home) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                String withoutTop = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = home.resolve(withoutTop).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                try (var content = archive.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (withoutTop.startsWith("bin/") && withoutTop.endsWith(".sh")) {
                    target.toFile().setExecutable(true);
                }
            }
        }
    }

    private static void forgetOldOnes(Path cache) throws IOException {
        try (var homes = Files.list(cache)) {
            var old = homes.sorted(Comparator.comparing(DistributionHome::age)).toList();
            for (Path home : old.subList(0, Math.max(0, old.size() - KEPT))) {
                delete(home);
            }
        }
    }

    private static FileTime age(Path home) {
        try {
            return Files.getLastModifiedTime(home);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (Path member : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(member);
            }
        }
    }
}
