// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** The registration form: with a script one step at a time and a review at the end, without one a single page. */
public final class RegistrationPage {
    private static final String FORM = "form:has([name=lastName])";
    private static final String IS_FOLDED =
            "input => input.closest('fieldset.cit-section')?.hidden ?? input.closest('[hidden]') !== null";
    private static final String GO = "step => window.dispatchEvent(new PopStateEvent('popstate', { state: { step } }))";

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private final Page page;

    private RegistrationPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, FORM);
    }

    public static RegistrationPage open(Page page, TestRealm realm) {
        page.navigate(realm.registrationUrl());
        return new RegistrationPage(page);
    }

    public static RegistrationPage arrived(Page page) {
        return new RegistrationPage(page);
    }

    public RegistrationPage fill(Citizen citizen) {
        // boxes first: they may open or close what comes after them
        citizen.typed().keySet().stream()
                .sorted()
                .filter(this::isBox)
                .forEach(name -> tick(name, citizen.of(name).equals("true")));
        citizen.typed().keySet().stream()
                .sorted()
                .filter(name -> !isBox(name))
                .forEach(name -> type(name, citizen.of(name)));
        return this;
    }

    /** Opens the step of an input, as the browser's own back and forward do; nothing is asked on the way. */
    public RegistrationPage unfold(String name) {
        for (int step = 0; (boolean) input(name).evaluate(IS_FOLDED); step++) {
            page.evaluate(GO, step);
        }
        return this;
    }

    private void tick(String name, boolean ticked) {
        unfold(name);
        input(name).setChecked(ticked);
    }

    private boolean isBox(String name) {
        return "checkbox".equals(input(name).getAttribute("type"));
    }

    private void type(String name, String value) {
        var input = input(name);
        unfold(name);
        if (!input.isVisible()) {
            return;
        }
        if ("SELECT".equalsIgnoreCase((String) input.evaluate("e => e.tagName"))) {
            input.selectOption(value);
            return;
        }
        input.fill(value);
        // closes the list of towns; the server reads what was typed
        input.press("Tab");
    }

    public RegistrationPage choose(String input, String code) {
        unfold(input);
        page.locator(FORM + " [name=" + input + "Choice][value='" + code + "']").check();
        return this;
    }

    public List<String> choices(String input) {
        return page.locator(FORM + " [name=" + input + "Choice]").all().stream()
                .map(radio -> radio.getAttribute("value"))
                .toList();
    }

    /** Says which of the two identity cards it is. */
    public RegistrationPage card(String type) {
        unfold("documentCardType");
        page.locator("#documentCardType-" + type).check();
        return this;
    }

    /** User names that are free, as they are offered beside one that is taken. */
    public List<String> offeredUsernames() {
        return page.locator(FORM + " [data-fills=username]").allInnerTexts();
    }

    public RegistrationPage takeOffer(String username) {
        unfold("username");
        page.locator(FORM + " [data-fills=username] button")
                .getByText(username, EXACTLY)
                .click();
        return this;
    }

    /** From the first step to the review; where the page itself names what is missing, the walk ends there. */
    public void send() {
        unfold("lastName");
        var next = page.locator(FORM + " [data-next]");
        var submit = page.locator(FORM + " [type=submit]").last();
        while (!submit.isVisible()) {
            next.click();
            if (page.locator(FORM + " [role=alert]").count() > 0) {
                return;
            }
        }
        Turning.by(submit);
    }

    public CodePage sendAndReceiveCode() {
        send();
        return CodePage.arrived(page);
    }

    /** Where nothing is to be proven first, the account is there at once. */
    public ActivatedPage sendAndBeActivated() {
        send();
        return new ActivatedPage(page);
    }

    public RegistrationPage sendAndBeRefused() {
        send();
        Arrival.provenBy(page, FORM + " [aria-invalid=true]");
        return new RegistrationPage(page);
    }

    public String value(String name) {
        return input(name).inputValue();
    }

    /** The message that belongs to the input, read as a screen reader finds it. */
    public String errorAt(String name) {
        String ids = input(name).getAttribute("aria-describedby");
        var text = new StringBuilder();
        for (String id : ids == null ? new String[0] : ids.split(" ")) {
            var described = page.locator("[id='" + id + "']");
            if (id.contains("error") && described.count() > 0) {
                text.append(described.first().textContent().strip());
            }
        }
        return text.toString();
    }

    /** What the password lacks, one line a rule, as it stands at the field. */
    public List<String> passwordErrors() {
        return PasswordErrors.at(page, "password");
    }

    public CriteriaBox criteria() {
        unfold("password");
        return new CriteriaBox(page);
    }

    /** The summary's links, each by the id it leads to. */
    public List<String> summary() {
        return page.locator("[role=alert] a[href^='#']").all().stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public Page page() {
        return page;
    }

    private Locator input(String name) {
        return page.locator(FORM + " [name='" + name + "']:not([type=hidden])").first();
    }
}
