// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a refusal says back into the names of the rules, by the messages of the module. */
public final class Findings {
    /** Before the name of a rule whose refusal is Keycloak's own sentence. */
    public static final String KEYCLOAK = "Keycloak's ";

    private static final Path MESSAGES = Path.of(System.getProperty("module.directory", "."))
            .resolve("../password-policies/src/main/resources/theme-resources/messages");
    private static final String PREFIX = "cittadinoPassword.";
    /** Words within a phrase. */
    private static final String PARTS = PREFIX + "(field|sequences)\\..*";

    private static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");
    private static final String REFUSED = "cittadinoPasswordRefused";
    private static final int SEVERAL = 77;

    private static final Map<String, String> KEYCLOAKS_OWN = Map.of(
            "min", "Invalid password: minimum length \\d+\\.",
            "max", "Invalid password: maximum length \\d+\\.",
            "lower", "Invalid password: must contain at least \\d+ lower case characters\\.",
            "upper", "Invalid password: must contain at least \\d+ upper case characters\\.",
            "digit", "Invalid password: must contain at least \\d+ numerical digits\\.",
            "special", "Invalid password: must contain at least \\d+ special characters\\.",
            "notEqual", "Invalid password: must not be equal to the email\\.");

    private final String opening;
    private final Map<String, Pattern> phrases = new LinkedHashMap<>();

    private Findings(Properties messages, Locale locale) {
        this.opening = messages.getProperty(REFUSED).replace("{0}", "");
        messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.matches(PARTS))
                .forEach(key -> phrases.put(
                        key.substring(PREFIX.length()), pattern(new MessageFormat(messages.getProperty(key), locale))));
    }

    public static Findings in(String language) {
        var messages = new Properties();
        try (var file = Files.newBufferedReader(MESSAGES.resolve("messages_" + language + ".properties"))) {
            messages.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("No messages in " + language, missing);
        }
        return new Findings(messages, Locale.forLanguageTag(language));
    }

    /** What takes the place of a parameter may be anything; a number decides between one and several. */
    private static Pattern pattern(MessageFormat message) {
        var formats = message.getFormatsByArgumentIndex();
        if (formats.length > 0 && formats[0] instanceof ChoiceFormat) {
            return Pattern.compile(literal(message.format(new Object[] {1})) + "|"
                    + literal(message.format(new Object[] {SEVERAL})).replace(String.valueOf(SEVERAL), "\\E\\d+\\Q"));
        }
        var anything = Arrays.stream(formats).map(format -> "\\E.+\\Q").toArray();
        return Pattern.compile(literal(message.format(anything)));
    }

    private static String literal(String text) {
        return "\\Q" + text + "\\E";
    }

    /** The rules in the server's answer to a program, which must be in one language from its first word to its last. */
    public static Set<String> inOneLanguage(String answer) {
        return LANGUAGES.stream()
                .map(Findings::in)
                .filter(language -> answer.startsWith(language.opening))
                .findAny()
                .orElseThrow(() -> new AssertionError("Begins in no language: " + answer))
                .of(answer);
    }

    /** The rules that are named anywhere in a log. */
    public Set<String> within(String log) {
        return phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue().matcher(log).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules in the server's answer to a program. */
    public Set<String> of(String answer) {
        var lines = List.of(answer.split("\n"));
        if (lines.size() > 1 && lines.get(0).equals(opening)) {
            return of(lines.subList(1, lines.size()));
        }
        return KEYCLOAKS_OWN.entrySet().stream()
                .filter(sentence -> answer.matches(sentence.getValue()))
                .map(sentence -> KEYCLOAK + sentence.getKey())
                .findAny()
                .map(Set::of)
                .orElseThrow(() -> new AssertionError("Names no rule: " + answer));
    }

    /** The rules in the lines of a list. */
    public Set<String> of(Collection<String> lines) {
        return new TreeSet<>(inOrder(lines));
    }

    public List<String> inOrder(Collection<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("[;.]$", ""))
                .map(this::rule)
                .toList();
    }

    /** Of two that fit, the one that leaves less open. */
    private String rule(String phrase) {
        return phrases.entrySet().stream()
                .filter(known -> known.getValue().matcher(phrase).matches())
                .max(Comparator.comparing(known -> known.getValue().pattern().length()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new AssertionError("Names no rule: " + phrase));
    }
}
