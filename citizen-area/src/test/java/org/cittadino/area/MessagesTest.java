// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.junit.jupiter.api.Test;

/** Every text of the area is used, and none is missing. */
class MessagesTest {
    private static final Pattern IN_JAVA = Pattern.compile("\"(?:\\$\\{)?(cittadinoArea\\w+)}?\"");

    private static final Pattern IN_TEMPLATE = Pattern.compile("msg\\(\"(cittadino\\w+)\"[,)]");

    @Test
    void eachTextIsUsedAndEachUsedTextExists() {
        var known = Bundles.messages().keySet();

        assertEquals(known, used());
    }

    private static Set<String> used() {
        var pages = Bundles.templates().values().stream().flatMap(page -> all(IN_TEMPLATE, page));
        var literals = Bundles.sources().values().stream().flatMap(code -> all(IN_JAVA, code));
        var subjects = Bundles.templates().keySet().stream()
                .filter(name -> name.startsWith("text/"))
                .map(name -> name.replace("text/", "").replace(".ftl", "Subject"));
        var kinds = Stream.of(CredentialKind.values())
                .flatMap(kind -> Stream.of("cittadinoAreaKey." + kind.word(), "cittadinoAreaKeyAdd." + kind.word()));
        return Stream.of(pages, literals, subjects, kinds, standing())
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> standing() {
        var levels = Stream.of(AssuranceLevel.values())
                .flatMap(level -> Stream.of("cittadinoAreaLevel." + level, "cittadinoAreaLevelText." + level));
        var evidence = Stream.of(EvidenceKind.values()).map(kind -> "cittadinoAreaEvidence." + kind.id());
        var kinds = Stream.of(CaseKind.values()).map(kind -> "cittadinoAreaCase." + kind);
        var states = Stream.of(CaseState.values()).map(state -> "cittadinoAreaCaseState." + state);
        return Stream.of(levels, evidence, kinds, states).flatMap(keys -> keys);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
