// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail, the server's and ours, in five languages and in both parts. */
class MailThemeTest {
    private static final int BUDGET = 6_000;

    static Stream<Arguments> mails() {
        return ThemeFiles.LANGUAGES.stream()
                .flatMap(language -> MailSample.all().map(mail -> Arguments.of(language, mail)));
    }

    @Test
    void bothPartsOfEveryMailAreOurs() {
        var names = Stream.concat(MailSample.ofTheServer(), MailSample.ofTheTheme())
                .map(MailSample::template)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(withFrame(names, "template"), templates("html"));
        assertEquals(withFrame(names, "template", "signature"), templates("text"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyTextIsThere(String language, MailSample mail) {
        var drawing = new MailDrawing(language, mail);
        var both = html(drawing, mail) + text(drawing, mail);

        assertEquals(Set.of(), drawing.missing());
        assertFalse(both.contains("${") || both.matches("(?s).*\\{\\d.*"), both);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void aMailIsSmallAndLoadsNothing(String language, MailSample mail) {
        var html = html(new MailDrawing(language, mail), mail);

        assertTrue(html.getBytes(StandardCharsets.UTF_8).length <= BUDGET, () -> "weighs " + html.length());
        assertEquals(
                0,
                Jsoup.parse(html)
                        .select("script, img, link, iframe, [src], [background]")
                        .size());
        assertFalse(html.contains("url(") || html.contains("@import") || html.contains("@font-face"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theTownAndWhereToAskStandInBothParts(String language, MailSample mail) {
        var drawing = new MailDrawing(language, mail);

        Stream.of(Jsoup.parse(html(drawing, mail)).text(), text(drawing, mail)).forEach(part -> {
            assertTrue(part.contains(MailDrawing.TOWN), part);
            assertTrue(part.contains(MailDrawing.CONTACT), part);
        });
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theSubjectIsTheOnlyHeadingAndTheMailSaysItsLanguage(String language, MailSample mail) {
        var drawing = new MailDrawing(language, mail);
        var page = page(drawing, mail);

        assertEquals(drawing.text(mail.subject()), page.select("h1").text());
        assertEquals(0, page.select("h2, h3, h4").size());
        assertEquals(language, page.select("html").attr("lang"));
        assertTrue(page.title().contains(drawing.text(mail.subject())));
        assertEquals("presentation", page.select("table").attr("role"));
        assertEquals(0, page.select("table:not([role=presentation])").size());
        assertTrue(page.select("body > div").attr("style").contains("display:none"));
        assertFalse(page.select("body > div").text().isBlank());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theLinkIsOneAndCanBeReadInBothParts(String language, MailSample mail) {
        var drawing = new MailDrawing(language, mail);
        var page = page(drawing, mail);
        var links = page.select("a").eachAttr("href");

        assertEquals(mail.hasLink() ? 1 : 0, links.size());
        if (mail.hasLink()) {
            assertEquals(MailSample.LINK, links.get(0));
            assertTrue(page.text().contains(MailSample.LINK));
            assertTrue(text(drawing, mail).contains("\n" + MailSample.LINK + "\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theTextPartIsTextAndSaysEverySentenceOfTheOther(String language, MailSample mail) {
        var drawing = new MailDrawing(language, mail);
        var text = text(drawing, mail);

        assertFalse(text.matches("(?s).*(<[a-zA-Z/!]|&\\w+;|&#).*"), text);
        assertFalse(text.contains("\n\n\n\n") || text.startsWith("\n"), text);
        var sheet = page(drawing, mail).select(".sheet p, .sheet li");
        assertFalse(sheet.isEmpty());
        sheet.select("br, a, span").before("\n");
        sheet.stream()
                .flatMap(part -> part.wholeText().lines())
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.equals(drawing.text("emailLinkCopy")))
                .forEach(line -> assertTrue(squeezed(text).contains(squeezed(line)), line));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void nothingAPersonTypedIsRepeated(String language, MailSample mail) {
        var drawing = new MailDrawing(language, mail);

        assertFalse((html(drawing, mail) + text(drawing, mail)).contains("Maria"));
    }

    @Test
    void theMailProgramIsToldThatDarkIsReady() {
        var page = page(
                new MailDrawing("it", MailSample.all().findFirst().orElseThrow()),
                MailSample.all().findFirst().orElseThrow());

        assertEquals("light dark", page.select("meta[name=color-scheme]").attr("content"));
        assertTrue(page.select("style").html().contains("prefers-color-scheme: dark"));
    }

    private static TreeSet<String> templates(String part) {
        return new TreeSet<>(
                ThemeFiles.files(MailFiles.EMAIL.resolve(part), ".ftl").keySet());
    }

    private static TreeSet<String> withFrame(Set<String> names, String... frame) {
        return Stream.concat(names.stream(), Stream.of(frame))
                .map(name -> name + ".ftl")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document page(MailDrawing drawing, MailSample mail) {
        return Jsoup.parse(html(drawing, mail));
    }

    private static String html(MailDrawing drawing, MailSample mail) {
        return drawing.draw("html/" + mail.template() + ".ftl");
    }

    private static String text(MailDrawing drawing, MailSample mail) {
        return drawing.draw("text/" + mail.template() + ".ftl");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
