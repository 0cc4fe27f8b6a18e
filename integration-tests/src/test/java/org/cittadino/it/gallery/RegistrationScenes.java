// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.KnownPeople;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.CodePage;
import org.cittadino.it.pages.NotConfirmedPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.pages.RoutePage;
import org.cittadino.it.pages.ScanPage;
import org.cittadino.it.pages.Turning;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.people.Photos;
import org.cittadino.it.walker.Walker;

/** From the empty form to the account, and where else it may end. */
final class RegistrationScenes {
    private static final int STEPS = 5;

    private RegistrationScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("who is registering", RegistrationScenes::routes),
                new Scene("the registration, step by step", RegistrationScenes::steps),
                new Scene("the registration, without a script", RegistrationScenes::onePage),
                new Scene("a registration with a document and a user name", RegistrationScenes::knownPeople),
                new Scene("a registration that is refused", RegistrationScenes::refused),
                new Scene("a registration that goes on elsewhere", RegistrationScenes::elsewhere),
                new Scene("an address that got an account meanwhile", RegistrationScenes::notActivated),
                new Scene("a registration that waits for the officials", RegistrationScenes::waiting),
                new Scene("scans of the document", RegistrationScenes::scans));
    }

    private static RegistrationPage form(Stage stage, Page page) {
        page.navigate(stage.plain().registrationUrl(stage.language()));
        return RegistrationPage.arrived(page);
    }

    private static void routes(Stage stage) {
        stage.show(stage.at(stage.rich().registrationUrl(stage.language())), "register-route");
    }

    private static void steps(Stage stage) {
        var citizen = Citizens.forAnOrganisation();
        var page = stage.page();
        var form = form(stage, page);
        stage.show(page, "register-1-person");
        form.send();
        stage.show(page, "register-1-missing");
        form.fill(citizen).unfold("residenceMunicipality");
        stage.show(page, "register-2-residence");
        page.locator("[name=residenceMunicipality]").fill("borgo san");
        page.locator("[role=option]:visible").first().waitFor();
        stage.show(page, "register-2-towns");
        page.locator("[name=residenceMunicipality]").fill(citizen.of("residenceMunicipality"));
        form.unfold("email");
        stage.show(page, "register-3-contacts");
        form.unfold("password");
        stage.show(page, "register-4-password");
        form.unfold("lastName");
        for (int step = 1; step < STEPS; step++) {
            page.locator("[data-next]").click();
        }
        stage.show(page, "register-5-review");
        Turning.by(page.locator("form:has([name=lastName]) [type=submit]").last());
        code(stage, CodePage.arrived(page), stage.mail(citizen).code());
    }

    private static void code(Stage stage, CodePage code, String right) {
        stage.show(code.page(), "code");
        var help = code.confirmInVain("00000000");
        stage.show(code.page(), "code-wrong");
        stage.show(help.help().page(), "code-help");
        stage.next(code.page(), "[name=action][value=resend]");
        stage.show(code.page(), "code-too-soon");
        stage.next(code.page(), "[name=action][value=back]");
        CodePage.arrived(code.page()).confirm(right);
        stage.show(code.page(), "activated");
    }

    private static void onePage(Stage stage) {
        var page = stage.pageWithoutScript();
        var form = form(stage, page);
        stage.show(page, "register-one-page");
        form = form.sendAndBeRefused();
        stage.show(page, "register-one-page-errors");
        form.fill(Citizens.bornInItaly().with("residenceMunicipality", "Castro"))
                .sendAndBeRefused();
        stage.show(page, "register-which-town");
    }

    private static void knownPeople(Stage stage) {
        var town = stage.plain().anotherTown("-known-" + stage.language(), JsonNodeFactory.instance.objectNode());
        try {
            KnownPeople.dwellIn(town);
            AreaCitizens.settled(town, Citizens.bornInItaly(), account -> account.put("username", "a.rossi"));
            var address = KnownPeople.formUrl(town, KnownPeople.OWN_PASSWORD, stage.language());
            var page = stage.at(address);
            var form = RegistrationPage.arrived(page).unfold("documentLicence");
            stage.show(page, "register-document");
            form.fill(Citizens.known("a.rossi").with("documentLicence", "RM1234567X"))
                    .sendAndBeRefused();
            stage.show(page, "register-username-taken");
            page = stage.pageWithoutScript();
            page.navigate(address);
            RegistrationPage.arrived(page).sendAndBeRefused();
            stage.show(page, "register-document-errors");
            stage.show(withoutPassword(stage, town), "credentials");
        } finally {
            town.remove();
        }
    }

    /** Somebody who chose none, up to the page that says how user name and secret come. */
    private static Page withoutPassword(Stage stage, TestRealm town) {
        var citizen = Citizens.known("b.rossi").withEmail(Citizens.freshAddress());
        citizen = citizen.without("password").without("password-confirm").with("documentLicence", "RM1234567X");
        var page = stage.at(KnownPeople.formUrl(town, KnownPeople.NO_PASSWORD, stage.language()));
        var code = RegistrationPage.arrived(page).fill(citizen).sendAndReceiveCode();
        return code.confirmAndGoOn(stage.mail(citizen).code());
    }

    private static void refused(Stage stage) {
        var page = stage.page();
        form(stage, page)
                .fill(Citizens.bornInItaly().withEmail("ada.rossi@pec.it"))
                .sendAndBeRefused();
        stage.show(page, "register-refused");
    }

    private static void elsewhere(Stage stage) {
        var citizen = Citizens.bornInItaly();
        var walker = new Walker();
        var first = walker.registerUpToCode(stage.plain(), citizen);
        var mail = stage.mail(citizen);
        var page = stage.page();
        var code = CodePage.byLink(page, mail.resumeLink());
        stage.show(page, "code-resumed");
        walker.confirm(first, mail.code());
        code.confirmTooLate(mail.code(), citizen.password());
        stage.show(page, "registration-over");
        page.navigate(mail.resumeLink());
        stage.show(page, "link-over");
    }

    private static void waiting(Stage stage) {
        var citizen = Citizens.bornInItaly();
        var page = stage.at(stage.rich().registrationUrl(stage.language()));
        var code = RoutePage.arrived(page).choose("organisation").fill(citizen).sendAndReceiveCode();
        page = code.confirmAndGoOn(stage.mail(citizen).code());
        var refused = NotConfirmedPage.arrived(page);
        stage.show(page, "not-confirmed");
        refused.askTheOffice();
        stage.show(page, "waiting");
    }

    private static void scans(Stage stage) {
        var citizen = Citizens.bornInItaly();
        var page = stage.at(stage.rich().registrationUrl(stage.language()));
        var code = RoutePage.arrived(page).choose("non-resident").fill(citizen).sendAndReceiveCode();
        page = code.confirmAndGoOn(stage.mail(citizen).code());
        var scans = ScanPage.arrived(page);
        stage.show(page, "scan");
        scans.choose(Photos.tooLarge());
        stage.show(page, "scan-too-large");
        scans.add(Photos.page());
        stage.show(page, "scan-refused");
        scans.add(Photos.ofCard()).add(Photos.ofCard());
        stage.show(page, "scan-two");
        scans.add(Photos.ofCard());
        stage.show(page, "scan-all");
        scans.removeFirst();
        page.locator("[name=ticket]").evaluate("field => { field.value = 'of another tab'; }");
        stage.next(page, "#cittadino-scan-form [type=submit]");
        stage.show(page, "scan-foreign");
        page.navigate(stage.rich().url() + "/cittadino-scan/again/abc");
        stage.show(page, "scan-over");
    }

    private static void notActivated(Stage stage) {
        var citizen = Citizens.bornInItaly();
        new Walker().registerUpToCode(stage.plain(), citizen);
        var mail = stage.mail(citizen);
        AreaCitizens.settled(stage.plain(), citizen, account -> {});
        var page = stage.at(mail.resumeLink());
        page.locator("[name=password]").fill(citizen.password());
        page.locator("[name=code]").fill(mail.code());
        stage.next(page, "[name=action][value=confirm]");
        stage.show(page, "not-activated");
    }
}
