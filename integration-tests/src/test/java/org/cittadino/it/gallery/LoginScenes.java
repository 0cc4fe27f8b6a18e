// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.List;
import org.cittadino.it.pages.LoginPage;

/** The door, and what becomes of a login that goes wrong. */
final class LoginScenes {
    private static final String WRONG = "Sbagliata#2026";

    private LoginScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("the login", LoginScenes::login),
                new Scene("a login that is locked for a while", LoginScenes::locked),
                new Scene("a login that took too long", LoginScenes::tooLong),
                new Scene("a browser that lost its cookies", LoginScenes::withoutCookies),
                new Scene("the login with other ways in", LoginScenes::manyWays),
                new Scene("the colours a town may choose", LoginScenes::palettes),
                new Scene("the name before the password", LoginScenes::nameFirst),
                new Scene("somebody who speaks for two associations", LoginScenes::associations),
                new Scene("an application that asks for consent", LoginScenes::consent));
    }

    private static void login(Stage stage) {
        var page = stage.at(stage.plain().loginUrl(stage.language()));
        stage.show(page, "login");
        LoginPage.arrived(page).enterInVain("nessuno@example.org", WRONG);
        stage.show(page, "login-wrong");
    }

    private static void locked(Stage stage) {
        var citizen = stage.resident();
        var login = LoginPage.arrived(stage.at(stage.plain().loginUrl(stage.language())));
        // two failures within a second
        login.enterInVain(citizen.email(), WRONG).enterInVain(citizen.email(), WRONG);
        login.enterInVain(citizen.email(), citizen.password());
        stage.show(login.page(), "login-locked");
    }

    private static void tooLong(Stage stage) {
        var login = LoginPage.arrived(stage.at(stage.plain().loginUrl(stage.language())));
        login.page().context().clearCookies(new ClearCookiesOptions().setName("AUTH_SESSION_ID"));
        login.enterInVain("nessuno@example.org", WRONG);
        stage.show(login.page(), "login-timed-out");
    }

    private static void withoutCookies(Stage stage) {
        var login = LoginPage.arrived(stage.at(stage.plain().loginUrl(stage.language())));
        login.page().context().clearCookies();
        login.send("nessuno@example.org", WRONG);
        stage.show(login.page(), "cookies-lost");
    }

    private static void manyWays(Stage stage) {
        var page = stage.atLoginOf("plain");
        stage.show(page, "login-providers");
        LoginPage.arrived(page).enterInVain("nessuno@example.org", WRONG);
        stage.show(page, "login-providers-wrong");
    }

    private static void palettes(Stage stage) {
        if (!stage.language().equals("it")) {
            return;
        }
        var page = stage.atLoginOf("plain");
        for (var palette : new String[] {"verde", "bordeaux", "viola"}) {
            page.evaluate("palette => document.documentElement.dataset.palette = palette", palette);
            stage.show(page, "login-" + palette);
        }
    }

    private static void nameFirst(Stage stage) {
        var page = stage.atLoginOf("names-first");
        stage.show(page, "username");
        var firstPage = page.locator("form:has([name=username])").getAttribute("action");
        page.locator("[name=username]").fill(stage.user().email());
        stage.next(page, "form:has([name=username]) [type=submit]");
        stage.show(page, "password");
        page.locator("[name=password]").fill(WRONG);
        stage.next(page, "form:has([name=password]) [type=submit]");
        stage.show(page, "password-wrong");
        page.navigate(firstPage);
        stage.show(page, "page-expired");
    }

    private static void associations(Stage stage) {
        var citizen = stage.user();
        stage.town().joinAssociations(citizen.email());
        var page = stage.at(stage.rich()
                .loginUrl(stage.language(), "associations")
                .replace("scope=openid", "scope=openid+organization"));
        stage.show(page, "username-associations");
        page.locator("[name=username]").fill(citizen.email());
        stage.next(page, "form:has([name=username]) [type=submit]");
        stage.show(page, "select-organization");
    }

    private static void consent(Stage stage) {
        var citizen = stage.user();
        var page = stage.atLoginOf("asks-first");
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        stage.show(page, "consent");
    }
}
