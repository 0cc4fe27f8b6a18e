// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.casework.RejectionReason;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.register.ResidentReading;
import org.cittadino.register.csv.ImportOutcome;
import org.cittadino.store.ImportState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the officials' page: five languages that say the same. */
class DeskTextsTest {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Set<String>> FORMS = Map.of(
            "it", Set.of("one", "other"),
            "en", Set.of("one", "other"),
            "de", Set.of("one", "other"),
            "fr", Set.of("one", "other"),
            "sl", Set.of("one", "two", "few", "other"));

    private final Map<String, JsonNode> italian = words("it");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "sl"})
    void eachLanguageHasTheSameKeysAndHoles(String language) {
        var words = words(language);

        assertEquals(italian.keySet(), words.keySet());
        italian.forEach((key, sentence) -> {
            var same = words.getOrDefault(key, MissingNode.getInstance());
            assertEquals(holes(sentence), holes(same), key);
            assertEquals(sentence.isObject(), same.isObject(), key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void eachSentenceIsWholeInAllItsForms(String language) {
        words(language).forEach((key, sentence) -> {
            if (sentence.isObject()) {
                var forms =
                        sentence.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
                assertEquals(FORMS.get(language), forms, key);
            }
            forms(sentence).forEach(form -> {
                assertEquals(holes(sentence), holes(form), key);
                assertFalse(form.asText().isBlank() || form.asText().contains("'"), key);
            });
        });
    }

    @Test
    void frenchHasItsBlanksBeforeSigns() {
        var wrong = Pattern.compile("[^\\u00a0\\u202f][:;?!](\\s|$)");

        words("fr").forEach((key, sentence) -> forms(sentence)
                .forEach(form -> assertFalse(wrong.matcher(form.asText()).find(), key)));
    }

    @Test
    void whatTheScriptsSayIsThere() {
        var said = Pattern.compile("\\bt\\(\"([\\w.-]+)\"");

        DeskSources.scripts().forEach((name, script) -> said.matcher(script)
                .results()
                .map(match -> match.group(1))
                .forEach(key -> assertTrue(italian.containsKey(key), name + " says " + key)));
    }

    @Test
    void theCodesOfTheApiHaveWords() {
        assertKnown("kind", CaseKind.values());
        assertKnown("state", CaseState.values());
        assertKnown("evidence", EvidenceKind.values());
        assertKnown("document", DocumentType.values());
        assertKnown("import", ImportState.values());
        assertKnown("fault", ResidentReading.Flaw.values());
        assertKnown("fault", ImportOutcome.Reason.values());
        assertKnown("fault", ImportOutcome.Objection.values());
        for (var way : Handing.Way.values()) {
            assertTrue(italian.containsKey("delivered." + way.id()), way.id());
        }
        for (var reason : RejectionReason.values()) {
            assertTrue(italian.containsKey("reason." + reason.id()), reason.id());
        }
        for (var problem : Problem.values()) {
            var key = problem.type().replace("urn:cittadino:desk:", "problem.");
            assertTrue(italian.containsKey(key), key);
        }
    }

    /** Reasons that no enum holds, by where they are written. */
    @ParameterizedTest
    @CsvSource({
        "RejectedRow,   fault.COLUMNS",
        "RejectedRow,   fault.DUPLICATE",
        "AccountReport, fault.TAKEN",
        "AccountRow,    fault.MISSING",
        "AccountRow,    fault.CHARACTERS",
        "AccountRow,    fault.NOT_A_NAME",
        "AccountRow,    fault.NOT_A_CODE",
        "AccountRow,    fault.NOT_AN_ADDRESS",
        "AccountRow,    fault.NOT_A_NUMBER",
        "AccountImport, fault.COLUMNS",
        "AccountImport, fault.TOO_MANY_ROWS"
    })
    void whyARowOrAFileIsRefusedHasAWord(String source, String key) {
        assertTrue(italian.containsKey(key), source + " says " + key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AccountExists",
                "AccountOpen",
                "Blocked",
                "Campaign",
                "Code",
                "FirstAccess",
                "FiscalNumberLost",
                "InitialSecret",
                "MoreAsked",
                "Raised",
                "Rejected",
                "Request",
                "SmsCode",
                "UpgradeCode"
            })
    void eachMessageThatCanFailHasAName(String template) {
        assertTrue(italian.containsKey("template.cittadino" + template), template);
    }

    private void assertKnown(String family, Enum<?>... codes) {
        for (var code : codes) {
            assertTrue(italian.containsKey(family + "." + code.name()), family + "." + code);
        }
    }

    private static Set<String> holes(JsonNode sentence) {
        return forms(sentence).stream()
                .flatMap(form -> HOLE.matcher(form.asText()).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> forms(JsonNode sentence) {
        return sentence.isObject()
                ? StreamSupport.stream(sentence.spliterator(), false).toList()
                : List.of(sentence);
    }

    private static Map<String, JsonNode> words(String language) {
        try {
            var words = new TreeMap<String, JsonNode>();
            new ObjectMapper()
                    .readTree(DeskSources.of(language + ".json"))
                    .properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue()));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
