// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.scan.ScanProblem;
import org.cittadino.store.OutboxProgress;
import org.junit.jupiter.api.Test;

/** Every text of the steps is used, and none is missing. */
class MessagesTest {
    /** A key in Java: a quoted word that is neither a template, nor an attribute of a page, nor the name of a mail. */
    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:setError|setInfo|setSuccess|FormMessage|FIELD|incomplete)" + "[^;]*?\"(cittadino[A-Z]\\w*)\"");

    private static final Pattern IN_TEMPLATE = Pattern.compile("msg\\(\"(\\w+)\"");

    @Test
    void eachTextIsUsedAndEachUsedTextExists() {
        var known = Bundles.messages("it").keySet();

        assertEquals(known, used());
    }

    private static Set<String> used() {
        var java = Bundles.sources().values().stream().flatMap(code -> all(IN_JAVA, code));
        var pages = Bundles.templates().values().stream().flatMap(page -> all(IN_TEMPLATE, page));
        var literals = Bundles.sources().values().stream()
                .flatMap(code -> all(Pattern.compile("\"(cittadino[A-Z]\\w*)\""), code))
                .flatMap(key -> Stream.of(key, key + "Help"))
                .filter(Bundles.messages("it")::containsKey);
        var subjects = Bundles.templates().keySet().stream()
                .filter(name -> name.startsWith("text/"))
                .map(name -> name.replace("text/", "").replace(".ftl", "Subject"));
        var progress = Stream.of(OutboxProgress.values())
                .filter(state -> state != OutboxProgress.ON_ITS_WAY)
                .map(state -> "cittadinoCode." + state);
        var routes = Stream.of("resident", "aire", "non-resident", "eu-citizen", "organisation", "minor")
                .flatMap(id ->
                        Stream.of("cittadinoRoute." + id, "cittadinoRouteText." + id, "cittadinoRouteClosed." + id));
        var residentsAlone = Stream.of("cittadinoRoute.resident-alone", "cittadinoRouteText.resident-alone");
        var ways = Stream.of("EMAIL", "EMAIL_SMS", "LETTER", "LETTER_REGISTERED")
                .map(way -> "cittadinoCredentials." + way);
        var firstAccess = Stream.concat(
                Stream.of("DELAYED", "REFUSED").map(state -> "cittadinoFirst." + state),
                Stream.of("SECONDS", "MINUTES", "HOURS", "USED_UP").map(wait -> "cittadinoFirstWait." + wait));
        var upgrades = Stream.of("scan", "letter", "counter")
                .flatMap(way -> Stream.of("cittadinoWay.", "cittadinoWayText.", "cittadinoWayTake.")
                        .map(key -> key + way));
        var padlock = Stream.of(
                "cittadinoPadlockState.OPEN",
                "cittadinoPadlockState.CLAIMED",
                "cittadinoPadlockState.MORE_ASKED",
                "cittadinoUpgradeCode.DELAYED",
                "cittadinoUpgradeCode.REFUSED");
        var scans = Stream.concat(
                Stream.of("Kicker", "Text", "GoOn").flatMap(part -> Stream.of("registration", "account", "link")
                        .map(place -> "cittadinoScan" + part + "." + place)),
                Stream.concat(
                                Stream.of(ScanProblem.values()).map(Enum::name),
                                Stream.of("TAKEN", "FULL", "TOO_OFTEN", "TOO_FEW"))
                        .map(notice -> "cittadinoScan." + notice));
        var steps = Stream.of(routes, residentsAlone, ways, firstAccess, upgrades, padlock, scans)
                .flatMap(keys -> keys);
        return Stream.of(java, pages, literals, subjects, progress, steps)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
