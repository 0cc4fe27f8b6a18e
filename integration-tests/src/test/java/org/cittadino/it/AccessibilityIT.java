// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.CodePage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can tell, on each page and at two widths; only with script, which axe needs. */
@KeycloakIT
final class AccessibilityIT {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;

    AccessibilityIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        new OwnTables(database, realm).forgetLimits();
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {390, 1280})
    void thePagesOfTheJourneyHaveNoKnownBarrier(int width) {
        var page = browsers.page(true, "it-IT", width);
        var citizen = Citizens.bornInItaly();
        var form = RegistrationPage.open(page, realm);
        assertAccessible(page, "form");
        form = form.sendAndBeRefused();
        assertAccessible(page, "form with errors");
        var code = form.fill(citizen).sendAndReceiveCode();
        assertAccessible(page, "code");
        code = code.confirmInVain("00000000");
        assertAccessible(page, "code with error");
        var help = code.help();
        assertAccessible(page, "no code");
        var activated = help.back().confirm(mailbox.only(citizen.email()).code());
        assertAccessible(page, "activated");
        activated.toLogin();
        assertAccessible(page, "login");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "de", "fr", "sl"})
    void theFormHasNoKnownBarrierInOtherLanguages(String language) {
        var page = browsers.page(true, language, 1280);
        page.navigate(realm.registrationUrl(language));
        assertEquals(language, page.locator("html").getAttribute("lang"));
        assertAccessible(page, language);
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {390, 1280})
    void theResumedCodePageAndTheRefusedLoginHaveNoKnownBarrier(int width) {
        var citizen = Citizens.bornInItaly();
        new Walker().registerUpToCode(realm, citizen);
        var page = browsers.page(true, "it-IT", width);
        CodePage.byLink(page, mailbox.only(citizen.email()).resumeLink());
        assertAccessible(page, "resumed");
        LoginPage.open(page, realm).enterInVain(citizen.email(), "Sbagliata#2026");
        assertAccessible(page, "refused login");
    }

    private static void assertAccessible(Page page, String what) {
        var barriers = new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .collect(Collectors.joining("\n"));
        assertEquals("", barriers, what);
    }
}
