// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.cittadino.domain.place.PlaceDirectory;
import org.passay.dictionary.ArrayWordList;
import org.passay.dictionary.Dictionary;
import org.passay.dictionary.WordListDictionary;

/** Words that are no passwords, in their folded form. */
final class Words {
    private static final Charset OLDER = Charset.forName("windows-1252");

    private static final String ITALIAN = "common-italian-passwords.txt";

    private final Dictionary dictionary;

    private Words(Stream<String> words) {
        var sorted = words.map(Folding::folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(new ArrayWordList(new String[0]).getComparator())
                .toArray(String[]::new);
        dictionary = new WordListDictionary(new ArrayWordList(sorted));
    }

    boolean contain(String folded) {
        return dictionary.search(folded);
    }

    /** The words of a file, one in each line; lines that begin with # are comments. */
    static Words of(Path file) {
        try {
            return new Words(text(Files.readAllBytes(file)).lines().filter(Words::isWord));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** UTF-8, or what older programs of Windows write if it cannot be that: a list is not worth a broken door. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, OLDER);
        }
    }

    /**
     * Those that travel with us: frequent passwords as zxcvbn lists them (MIT; from leaks, mostly English), ours for
     * Italy, and the names of all towns.
     */
    static Words common() {
        var towns = PlaceDirectory.bundled().residenceLabels().stream().map(label -> label.replaceAll(" \\(.*", ""));
        return new Words(Stream.of(english(), italian(), towns).flatMap(words -> words));
    }

    private static Stream<String> english() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> italian() {
        var resource = Objects.requireNonNull(Words.class.getResourceAsStream("/org/cittadino/passwords/" + ITALIAN));
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(Words::isWord).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isWord(String line) {
        return !line.startsWith("#");
    }
}
