// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;

/** Who comes with an identity from elsewhere. */
final class IdentityScenes {
    private static final String ENDPOINT = "**/broker/*/endpoint";
    private static final int NO_CONTENT = 204;

    private IdentityScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("an identity that is new here", IdentityScenes::isNew),
                new Scene("an identity of somebody who has an account", IdentityScenes::hasAccount),
                new Scene("an identity of somebody who has another", IdentityScenes::hasAnother),
                new Scene("an identity that is added", IdentityScenes::added));
    }

    private static void isNew(Stage stage) {
        var page = stage.atLoginOf("plain");
        // the page that carries the answer does so at once: here nobody takes it
        page.route(ENDPOINT, route -> route.fulfill(new FulfillOptions().setStatus(NO_CONTENT)));
        var citizen = stage.resident();
        stage.next(page, "#social-spid");
        page.locator("[name=username]").fill(citizen.email());
        page.locator("[name=password]").fill(citizen.password());
        page.keyboard().press("Enter");
        page.locator("form[data-sends]").waitFor();
        stage.show(page, "saml-post");
        page.unroute(ENDPOINT);
        page.evaluate("document.querySelector('form[data-sends]').submit()");
        page.locator("#kc-idp-review-profile-form").waitFor();
        stage.show(page, "idp-review");
    }

    private static void comeFrom(Stage stage, Page page, String provider, Citizen citizen) {
        stage.next(page, "#social-" + provider);
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
    }

    private static Citizen knownInBothRealms(Stage stage) {
        var citizen = stage.user();
        return AreaCitizens.settled(stage.plain(), citizen, account -> {});
    }

    private static void hasAccount(Stage stage) {
        var page = stage.atLoginOf("plain");
        comeFrom(stage, page, "cie", knownInBothRealms(stage));
        page.locator("#linkAccount").waitFor();
        stage.show(page, "idp-link-confirm");
        stage.next(page, "#linkAccount");
        stage.show(page, "idp-link-email");
    }

    private static void hasAnother(Stage stage) {
        var citizen = knownInBothRealms(stage);
        stage.town().link(citizen.email(), "regione");
        var page = stage.atLoginOf("plain");
        comeFrom(stage, page, "regione", citizen);
        page.locator("[name=submitAction]").first().waitFor();
        stage.show(page, "idp-link-override");
    }

    private static void added(Stage stage) {
        stage.show(stage.doing(stage.user(), "idp_link:spid"), "idp-link-question");
    }
}
