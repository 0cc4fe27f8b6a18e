// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;

/** An import in a Java process of its own, which may be killed, or given little memory. */
final class ImportProcess implements AutoCloseable {
    private static final String WRITTEN = "written";

    private final Process process;
    private final BufferedReader said;

    private ImportProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts one that waits after each part it has written to be told to go on. */
    static ImportProcess start(Town town, String databaseUrl, Path file, String... javaOptions) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ImportProcess.class.getName()));
        command.addAll(List.of(databaseUrl, town.realmId, file.toString()));
        return new ImportProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    public static void main(String[] arguments) {
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var office = new RegistryOffice(new Town(TestDatabase.at(arguments[0]), arguments[1]));
        var outcome = office.use(RegisterFile.of(Path.of(arguments[2])), percent -> {
            System.out.println(WRITTEN);
            try {
                told.readLine();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        System.out.println(outcome);
    }

    /** Lets it write so many parts and leaves it waiting. */
    void write(int parts) throws IOException {
        for (var part = 0; part < parts; part++) {
            if (part > 0) {
                goOn();
            }
            if (!WRITTEN.equals(said.readLine())) {
                throw new IllegalStateException("the import ended too early");
            }
        }
    }

    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Lets it run to its end; the last thing it says. */
    String finish() throws IOException {
        process.getOutputStream().close();
        return said.lines().reduce("", (before, line) -> line);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
