// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs other programs without the settings that happen to be in the developer's shell. */
final class Commands {
    private static final long STOP_SECONDS = 30;

    private Commands() {}

    static Process start(Path folder, Path log, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("KEYCLOAK_"));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return builder.start();
        } catch (IOException failed) {
            throw new IllegalStateException("Cannot run " + command.get(0), failed);
        }
    }

    /** @throws IllegalStateException with the end of the log when the command fails */
    static void run(Path folder, Path log, Map<String, String> environment, List<String> command) {
        var process = start(folder, log, environment, command);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed with " + process.exitValue() + "\n" + tail(log));
            }
        } catch (InterruptedException interrupted) {
            stop(process);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command, interrupted);
        }
    }

    /** Ends the process and all its children: kc.sh runs Java as a child, which would outlive it. */
    static void stop(Process process) {
        var tree = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        tree.forEach(ProcessHandle::destroy);
        for (var member : tree) {
            try {
                member.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (Exception stubborn) {
                member.destroyForcibly();
            }
        }
    }

    static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return "(no log: " + unreadable.getMessage() + ")";
        }
    }
}
