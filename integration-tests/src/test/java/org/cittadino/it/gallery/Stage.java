// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cittadino.it.harness.Mail;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.Turning;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;

/** Where one scene is played in one language: browsers that speak it, people of the town, and the camera. */
final class Stage {
    private final Gallery gallery;
    private final String language;
    private final List<Page> open = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Stage(Gallery gallery, String language) {
        this.gallery = gallery;
        this.language = language;
    }

    /** Plays the scene and tells all that is wrong with its pages at once. */
    void play(Scene scene) {
        try {
            scene.play().accept(this);
        } finally {
            open.forEach(page -> page.context().close());
        }
        assertEquals("", String.join("\n", faults));
    }

    void show(Page page, String state) {
        var exhibit = Camera.take(page, language, state, gallery.mode());
        gallery.exhibition().add(exhibit);
        exhibit.faults().forEach(fault -> faults.add(state + ", " + fault));
    }

    Page page() {
        var page = gallery.browsers().page(true, language, Media.DESKTOP);
        Media.light(page);
        open.add(page);
        return page;
    }

    /** A browser in which no script of ours arrives; one without any script could not be measured. */
    Page pageWithoutScript() {
        var page = page();
        page.route("**/*.js", route -> route.abort());
        return page;
    }

    Page at(String address) {
        var page = page();
        page.navigate(address);
        return page;
    }

    /** At the login of an application of the second realm. */
    Page atLoginOf(String client) {
        return at(rich().loginUrl(language, client));
    }

    /** Logged in at an application of the second realm, and sent to do one thing. */
    Page doing(Citizen citizen, String action) {
        var page = at(rich().loginUrl(language, "plain") + "&kc_action=" + action);
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        return page;
    }

    void next(Page page, String selector) {
        Turning.by(page.locator(selector));
    }

    TestRealm plain() {
        return gallery.town().plain();
    }

    TestRealm rich() {
        return gallery.town().rich();
    }

    Town town() {
        return gallery.town();
    }

    Mailbox mailbox() {
        return gallery.mailbox();
    }

    Mail mail(Citizen citizen) {
        return gallery.mailbox().newest(citizen.email(), 1);
    }

    String language() {
        return language;
    }

    /** Somebody with an account in the preset's realm. */
    Citizen resident() {
        return AreaCitizens.settled(plain());
    }

    /** Somebody with an account in the second realm. */
    Citizen user(Consumer<ObjectNode> more) {
        return AreaCitizens.settled(rich(), Citizens.bornInItaly(), more);
    }

    Citizen user() {
        return user(account -> {});
    }
}
