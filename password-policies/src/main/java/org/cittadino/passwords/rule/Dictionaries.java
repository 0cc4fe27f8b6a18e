// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lists of words of this server, each read once. Reading begins on a thread of its own when a policy first names
 * the list, so that neither the start of the server nor the console waits for it.
 */
public final class Dictionaries {
    /** Name of the list that travels with us. */
    static final String COMMON = "common";

    private static final System.Logger LOG = System.getLogger(Dictionaries.class.getName());

    private final Path folder;
    private final Map<String, Read> lists = new ConcurrentHashMap<>();

    private static final class Common {
        static final CompletableFuture<Words> WORDS = CompletableFuture.supplyAsync(Words::common);
    }

    private record Read(FileTime changed, CompletableFuture<Words> words) {
        boolean failed() {
            return words.isCompletedExceptionally();
        }
    }

    /** @param folder where the files of the town lie; need not exist if none is named */
    public Dictionaries(Path folder) {
        this.folder = folder;
    }

    /**
     * The list of that name; a file that was changed is read again when it is next asked for.
     *
     * @throws BadSetting if there is no such file and never was
     */
    Supplier<Words> named(String name) {
        if (name.equals(COMMON)) {
            return Common.WORDS::join;
        }
        var file = lists.containsKey(name) ? inside(name) : file(name);
        current(file);
        return () -> current(file).words().join();
    }

    private Read current(Path file) {
        return lists.compute(file.getFileName().toString(), (name, known) -> {
            try {
                var changed = Files.getLastModifiedTime(file);
                return known != null && known.changed().equals(changed) && !known.failed()
                        ? known
                        : read(file, changed, known);
            } catch (IOException vanished) {
                if (known == null) {
                    throw new UncheckedIOException(vanished);
                }
                return known;
            }
        });
    }

    /** If the new file cannot be read, the words we know are better than none. */
    private static Read read(Path file, FileTime changed, @Nullable Read known) {
        var words = CompletableFuture.supplyAsync(() -> Words.of(file));
        return new Read(
                changed,
                known == null || known.failed()
                        ? words
                        : words.exceptionally(broken -> {
                            LOG.log(
                                    Level.WARNING,
                                    "the list {0} cannot be read; the words of before remain",
                                    file.getFileName());
                            return known.words().join();
                        }));
    }

    private Path inside(String name) {
        try {
            var file = folder.resolve(name).normalize();
            if (!name.isBlank() && folder.normalize().equals(file.getParent())) {
                return file;
            }
        } catch (InvalidPathException impossible) {
            // the sentence below says what is wanted
        }
        throw new BadSetting("Write common, or the name of a file in the folder of the dictionaries.");
    }

    private Path file(String name) {
        var file = inside(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadSetting("There is no readable file “" + name + "” in the folder of the dictionaries.");
        }
        return file;
    }
}
