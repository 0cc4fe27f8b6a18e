// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import org.cittadino.it.desk.CannedAnswers;
import org.cittadino.it.desk.DeskEntrance;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.DeskPage;
import org.cittadino.it.pages.Weight;
import org.cittadino.it.people.Citizen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each view of the officials' page on written answers: the login is real, the API is not. */
@KeycloakIT
@Tag("any-version")
final class DeskViewsIT {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> VIEWS = List.of(
            "queue?state=OPEN",
            "case/c0",
            "case/c1",
            "counter",
            "letters",
            "deliveries",
            "campaigns",
            "campaign/k2",
            "register",
            "audit");
    private static final String PAINTED = "canvas:not([width='1'])";
    private static final int BUDGET = 110;

    private final Browsers browsers;
    private final DeskEntrance desk;
    private final Citizen official;

    DeskViewsIT(TestRealm realm, Browsers browsers) {
        this.browsers = browsers;
        this.desk = DeskEntrance.open(realm);
        this.official = desk.official("view", "decide", "issue", "import", "export");
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @CsvSource({
        "it, 1280, LIGHT",
        "it, 320, LIGHT",
        "it, 1280, DARK",
        "en, 320, DARK",
        "de, 320, LIGHT",
        "fr, 1280, LIGHT",
        "sl, 390, LIGHT"
    })
    void noViewHasAKnownBarrier(String language, int width, ColorScheme scheme) {
        var page = browsers.page(true, language, width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var view = enter(page, answers());
        for (var name : VIEWS) {
            view.open(name);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertAccessible(view, name, language, width);
        }
        assertEquals(List.of(), view.breaches());
    }

    @Test
    void whateverPeopleAreCalledItStaysText() {
        var names = CannedAnswers.hostileNames();
        var answers = answers();
        var rows = answers.at("cases/c1").putArray("person");
        names.forEach(name -> rows.addObject()
                .put("field", "lastName")
                .put("typed", name)
                .put("registered", name)
                .put("same", true));
        answers.at("cases/c1").put("email", names.get(0)).put("note", names.get(1));
        ((ObjectNode) answers.at("cases").path("cases").get(1).path("claimedBy"))
                .put("me", false)
                .put("name", names.get(2));
        answers.at("campaigns/k2").put("name", names.get(0));
        answers.at("campaigns/k2/preview")
                .put("subject", names.get(1))
                .put("text", names.get(2))
                .put("html", names.get(2));

        var view = enter(browsers.page(true), answers)
                .open("queue")
                .open("campaign/k2")
                .open("case/c1");

        var shown =
                view.page().locator(".desk-scroll tbody td:nth-child(2) bdi").allTextContents();
        assertEquals(100, names.size());
        assertEquals(names, shown);
        assertEquals(
                0,
                view.page()
                        .locator("#desk-main :is(script, img, iframe, svg, style, object, base, meta, math)")
                        .count());
        assertEquals(List.of(), view.breaches());
    }

    @Test
    void theKeyboardAloneTurnsAndLeafsThroughAScan() {
        var page = enter(browsers.page(true), answers()).open("case/c1").page();
        page.locator(PAINTED).waitFor();
        var before = size(page);

        page.locator(".desk-stage").focus();
        page.keyboard().press("r");
        var turned = size(page);
        page.keyboard().press("+");
        var near = size(page);
        page.keyboard().press("0");
        page.keyboard().press("PageDown");
        page.locator(".desk-where:text('pagina 2 di 2')").waitFor();

        assertTrue(before.get(1) > before.get(0) && turned.get(0) > turned.get(1), before + " " + turned);
        assertTrue(near.get(0) > turned.get(0), turned + " " + near);
    }

    @Test
    void aPictureIsGoneWhenTheViewIsLeft() {
        var page = browsers.page(true);
        page.addInitScript("window.kept = 0; const make = URL.createObjectURL, drop = URL.revokeObjectURL;"
                + "URL.createObjectURL = (one) => { window.kept++; return make.call(URL, one); };"
                + "URL.revokeObjectURL = (one) => { window.kept--; drop.call(URL, one); };");
        var view = enter(page, answers()).open("case/c1");
        page.locator(PAINTED).waitFor();
        assertEquals(1, page.evaluate("window.kept"));

        view.open("counter");

        assertEquals(0, page.evaluate("window.kept"));
    }

    @Test
    void whoIsTooLateIsToldAndLosesNothingTyped() {
        var answers = answers();
        var view = enter(browsers.page(true), answers).open("case/c1");

        view.unfold("Respingi");
        view.field("reason").selectOption("unclear");
        view.field("note").fill("da\nrivedere");
        view.press("Respingi").confirm("Respingi").says("qualcuno è stato più veloce");

        assertEquals("da\nrivedere", view.field("note").inputValue());
        assertEquals("unclear", view.field("reason").inputValue());
        assertEquals(
                List.of("cases/c1/reject {\"version\":3,\"reason\":\"unclear\",\"note\":\"da rivedere\"}"),
                answers.sent());
    }

    @Test
    void anApprovalSaysWhichDocumentWasSeen() {
        var answers = answers();
        var view = enter(browsers.page(true), answers).open("case/c1");

        view.unfold("Accogli");
        view.field("expires").fill("31/02/2040");
        view.press("Accogli").says("Scrivi la data come 31/12/2030.");
        view.field("seen").selectOption("scan");
        view.field("expires").fill("1.2.2040");
        view.press("Accogli").confirm("Accogli").says("La richiesta è accolta.");

        assertEquals(
                List.of("cases/c1/approve {\"version\":3,\"document\":{\"type\":\"CIE\",\"number\":\"CA00000AA\","
                        + "\"expires\":\"2040-02-01\"},\"seen\":\"scan\"}"),
                answers.sent());
    }

    @Test
    void roomsAreForThoseWithTheRole() {
        var answers = answers();
        answers.at("me").putArray("roles").add("view");
        var view = enter(browsers.page(true), answers);

        assertEquals(
                List.of("Richieste", "Sportello", "Campagne"),
                view.page().locator(".desk-rooms a").allInnerTexts());
        assertEquals("Qui non c’è nulla per te", view.open("letters").heading());
        assertEquals(0, view.open("case/c1").page().locator("form").count());
    }

    @Test
    void thePageKeepsToItsBudget() {
        var known = enter(browsers.page(true), answers()).page();
        // where nobody stands between, the files of the first load are there for the one after the login
        var cold = browsers.pageThatKeepsFiles();
        cold.context()
                .addCookies(known.context().cookies().stream().map(Weight::copy).toList());

        var weight = Weight.of(cold, desk.url());

        assertTrue(weight.kilobytes() <= BUDGET, weight::inDetail);
    }

    private DeskPage enter(Page page, CannedAnswers answers) {
        answers.answer(page.context());
        return DeskPage.enter(page, desk.url(), official);
    }

    /** With a picture of a document that stands upright. */
    private CannedAnswers answers() {
        var paper = browsers.page(false, "it", 320);
        paper.setContent("<h1>Documento</h1>");
        return new CannedAnswers(paper.screenshot());
    }

    private static List<Integer> size(Page page) {
        return List.of((Integer) page.evaluate("document.querySelector('canvas').width"), (Integer)
                page.evaluate("document.querySelector('canvas').height"));
    }

    private static void assertAccessible(DeskPage view, String name, String language, int width) {
        var page = view.page();
        var scheme = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? '-dark' : ''");
        Browsers.shoot(page, "desk-" + name.replaceAll("\\W", "-") + "-" + language + "-" + width + scheme);
        assertEquals(language, page.locator("html").getAttribute("lang"), name);
        assertTrue(page.title().startsWith(view.heading() + " - "), page.title());
        assertEquals("H1", page.evaluate("document.activeElement.tagName"), name);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) overflow).intValue(), name);
        var barriers = new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .collect(Collectors.joining("\n"));
        assertEquals("", barriers, name);
    }
}
