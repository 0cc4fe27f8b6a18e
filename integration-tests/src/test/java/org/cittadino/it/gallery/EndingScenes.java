// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.List;
import org.cittadino.it.pages.LoginPage;

/** Leaving, other devices, and what never was there. */
final class EndingScenes {
    private static final String OIDC = "/protocol/openid-connect/";

    private EndingScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("leaving", EndingScenes::leaving),
                new Scene("leaving applications in frames", EndingScenes::leavingFrames),
                new Scene("a device without a keyboard", EndingScenes::device),
                new Scene("a code to be copied", EndingScenes::code),
                new Scene("an application nobody knows", EndingScenes::unknown));
    }

    private static void leaving(Stage stage) {
        var citizen = stage.resident();
        var page = stage.at(stage.plain().loginUrl(stage.language()));
        LoginPage.arrived(page).enter(citizen);
        page.navigate(stage.plain().url() + OIDC + "logout?ui_locales=" + stage.language());
        stage.show(page, "logout");
        stage.next(page, "#kc-logout");
        stage.show(page, "logged-out");
    }

    private static void leavingFrames(Stage stage) {
        var citizen = stage.user();
        var page = stage.atLoginOf("framed");
        LoginPage.arrived(page).enter(citizen);
        page.navigate(stage.rich().url() + OIDC + "logout?ui_locales=" + stage.language());
        stage.next(page, "#kc-logout");
        stage.show(page, "frontchannel-logout");
    }

    private static void device(Stage stage) {
        var page = stage.at(stage.rich().url() + "/device");
        stage.show(page, "device");
        page.locator("[name=device_user_code]").fill("AAAA-AAAA");
        stage.next(page, "#kc-login");
        stage.show(page, "device-wrong");
    }

    private static void code(Stage stage) {
        var oob = stage.plain().url() + OIDC + "oauth/oob";
        stage.show(stage.at(oob + "?code=6f1a2b3c-4d5e"), "code-to-copy");
        stage.show(stage.at(oob + "?error=access_denied"), "code-to-copy-refused");
    }

    private static void unknown(Stage stage) {
        stage.show(stage.at(stage.plain().loginUrl(stage.language(), "nobody")), "error");
        stage.show(stage.at(stage.plain().url() + "/nothing"), "not-found");
    }
}
