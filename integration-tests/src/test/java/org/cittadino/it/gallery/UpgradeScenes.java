// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.List;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.PadlockPage;
import org.cittadino.it.pages.UpgradeCodePage;
import org.cittadino.it.pages.UpgradeLetterPage;

/** The red padlock and the ways up. */
final class UpgradeScenes {
    private UpgradeScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("a service with the red padlock, and the counter", UpgradeScenes::counter),
                new Scene("a service with the red padlock, and the post", UpgradeScenes::letter));
    }

    private static void counter(Stage stage) {
        var citizen = stage.user();
        var page = stage.atLoginOf(Town.GUARDED);
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        var padlock = PadlockPage.arrived(page);
        stage.show(page, "padlock");
        padlock.choose("counter");
        var code = UpgradeCodePage.arrived(page);
        stage.show(page, "upgrade-code");
        code.confirmInVain("00000000");
        stage.show(page, "upgrade-code-wrong");
        code.confirm(stage.mail(citizen).code());
        stage.show(page, "upgrade-counter");
        stage.next(page, "#cittadino-ways");
        stage.show(page, "padlock-asked");
    }

    private static void letter(Stage stage) {
        var citizen = stage.user();
        var page = stage.atLoginOf(Town.GUARDED);
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        PadlockPage.arrived(page).choose("letter");
        UpgradeCodePage.arrived(page).confirm(stage.mail(citizen).code());
        var letter = UpgradeLetterPage.arrived(page);
        stage.show(page, "upgrade-letter");
        letter.orderInVain("12");
        stage.show(page, "upgrade-letter-wrong");
        letter.confirmInVain("00000-00000");
        stage.show(page, "upgrade-letter-code-wrong");
        letter.order("AA1234567");
        stage.show(page, "upgrade-letter-ordered");
    }
}
