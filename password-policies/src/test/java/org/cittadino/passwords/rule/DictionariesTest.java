// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of words that a town lays into a folder of the server. */
class DictionariesTest {
    private static final Instant MORNING = Instant.parse("2026-03-14T08:00:00Z");

    @TempDir
    private Path server = Path.of(".");

    private Path folder = server;

    @BeforeEach
    void aServerWithFilesInAndAroundTheFolder() throws IOException {
        folder = Files.createDirectory(server.resolve("lists"));
        Files.writeString(server.resolve("secret.txt"), "segreto\n");
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/deep.txt"), "profondo\n");
        write("comune.txt", "# i nostri\nFontana di Piazza\n\n#sagra\nperché\n", MORNING);
    }

    @Test
    void wordsAreComparedInTheirFoldedForm() {
        var words = new Dictionaries(folder).named("comune.txt").get();

        assertTrue(words.contain("fontanadipiazza"));
        assertTrue(words.contain("perche"));
        assertFalse(words.contain("fontana"));
    }

    @Test
    void commentsAndEmptyLinesAreNoWords() {
        var words = new Dictionaries(folder).named("comune.txt").get();

        assertFalse(words.contain("inostri"));
        assertFalse(words.contain("sagra"));
        assertFalse(words.contain(""));
    }

    @Test
    void aFileIsReadOnce() {
        var list = new Dictionaries(folder).named("comune.txt");

        assertEquals(list.get(), list.get());
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException {
        var list = new Dictionaries(folder).named("comune.txt");
        assertTrue(list.get().contain("perche"));

        write("comune.txt", "poiché\n", MORNING.plusSeconds(60));

        assertTrue(list.get().contain("poiche"));
        assertFalse(list.get().contain("perche"));
    }

    @Test
    void ofAFileThatVanishedTheWordsRemain() throws IOException {
        var list = new Dictionaries(folder).named("comune.txt");
        assertTrue(list.get().contain("perche"));

        Files.delete(folder.resolve("comune.txt"));

        assertTrue(list.get().contain("perche"));
    }

    @Test
    void aListInTheEncodingOfOlderProgramsIsReadToo() throws IOException {
        Files.write(folder.resolve("latin.txt"), new byte[] {'p', 'e', 'r', 'c', 'h', (byte) 0xe9, '\n'});

        assertTrue(new Dictionaries(folder).named("latin.txt").get().contain("perche"));
    }

    @Test
    void aPolicyThatIsReadAgainWhileItsFileIsAwayKeepsTheWords() throws IOException {
        var dictionaries = new Dictionaries(folder);
        assertTrue(dictionaries.named("comune.txt").get().contain("perche"));

        Files.delete(folder.resolve("comune.txt"));

        assertTrue(dictionaries.named("comune.txt").get().contain("perche"));
    }

    @Test
    void aNewFileThatCannotBeReadLeavesTheOldWords() throws IOException {
        var list = new Dictionaries(folder).named("comune.txt");
        assertTrue(list.get().contain("perche"));

        Files.delete(folder.resolve("comune.txt"));
        Files.createDirectory(folder.resolve("comune.txt"));

        assertTrue(list.get().contain("perche"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.txt", "sub", "Common"})
    void whatIsNoReadableFileIsRefusedWithoutTellingWhereTheFolderIs(String name) {
        assertRefused("There is no readable file “" + name + "” in the folder of the dictionaries.", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "sub/deep.txt",
                "sub/../../secret.txt",
                "/etc/passwd",
                "..",
                ".",
                "",
                " ",
                "/",
                "a\u0000b"
            })
    void noNameLeadsOutOfTheFolder(String name) {
        assertRefused("Write common, or the name of a file in the folder of the dictionaries.", name);
    }

    private void assertRefused(String sentence, String name) {
        var refused = assertThrows(BadSetting.class, () -> new Dictionaries(folder).named(name));

        assertEquals(sentence, refused.getMessage());
    }

    private void write(String name, String text, Instant changed) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
