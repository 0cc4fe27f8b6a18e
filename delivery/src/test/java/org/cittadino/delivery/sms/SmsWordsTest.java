// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.cittadino.domain.contact.ShortMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text message says, and that it is one. */
class SmsWordsTest {
    private static final String KEY = "cittadinoSmsCode";
    private static final Path TEXTS = Path.of("..", "themes/src/main/resources/theme/cittadino/email/messages");

    private final SmsTown town = new SmsTown();

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void isOneMessageInEveryLanguageWithTheWholeNameOfAUsualTown(String language) throws IOException {
        var theirs = new Properties();
        try (var file = Files.newBufferedReader(TEXTS.resolve("messages_" + language + ".properties"))) {
            theirs.load(file);
        }
        town.texts.setProperty(KEY, theirs.getProperty(KEY, ""));
        town.texts.setProperty("townName", "Comune di San Dorligo della Valle");

        var text = say(language);

        assertTrue(text.contains("12345678"), text);
        assertTrue(text.contains("San Dorligo della Valle"), text);
        assertTrue(ShortMessage.isOne(text), text);
        assertEquals(text, ShortMessage.plain(text), "no letter of the text itself loses its mark");
        assertTrue(!text.contains("http") && !text.contains("www"), text);
    }

    @Test
    void aLongNameIsCut() {
        when(town.realm.getDisplayName()).thenReturn("Unione dei Comuni ".repeat(20));

        var text = say("it");

        assertTrue(ShortMessage.isOne(text), text);
        assertTrue(text.startsWith("12345678 è il codice di Unione"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senza codice {0}",
                "{0} {1} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void aTextOfTheTownThatLeavesNoRoomOrNoCodeIsLeftOut(String text) {
        town.texts.setProperty(KEY, text);

        assertEquals("12345678", say("it"));
    }

    private String say(String language) {
        return SmsWords.of(town.session, language).message(KEY, Map.of("code", "12345678"));
    }
}
