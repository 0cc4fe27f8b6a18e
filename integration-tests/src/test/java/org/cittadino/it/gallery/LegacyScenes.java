// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.LoginPage;

/** What the holders of old accounts are told. */
final class LegacyScenes {
    private static final String NOTICE = "cittadino-legacy-notice";

    private LegacyScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("an old account", LegacyScenes::notice),
                new Scene("somebody who wants no more mails", LegacyScenes::leaving));
    }

    private static void notice(Stage stage) {
        tellHoldersOfOldAccounts(stage.rich());
        var old = "vecchio" + UUID.randomUUID() + "@example.org";
        var citizen = stage.user(account -> account.put("username", old).put("email", old));
        var page = stage.atLoginOf("plain");
        LoginPage.arrived(page).send(old, citizen.password());
        stage.show(page, "legacy-notice");
    }

    private static void tellHoldersOfOldAccounts(TestRealm realm) {
        var action = JsonNodeFactory.instance.objectNode().put("providerId", NOTICE);
        // whoever plays this scene in another language has done so already
        realm.admin()
                .attempt(
                        "POST",
                        "/" + realm.name() + "/authentication/register-required-action",
                        action.put("name", NOTICE));
        var settings = (ObjectNode) realm.admin().get("/" + realm.name());
        settings.withObject("/attributes").put("cittadino.legacy.names", "vecchio[0-9a-f-]+@example\\.org");
        realm.change(JsonNodeFactory.instance.objectNode().set("attributes", settings.path("attributes")));
    }

    private static void leaving(Stage stage) {
        var page = stage.at(stage.plain().url() + "/cittadino-campaign/leave/" + UUID.randomUUID() + "?kc_locale="
                + stage.language());
        stage.show(page, "campaign-leave");
        stage.next(page, "#cittadino-leave");
        stage.show(page, "campaign-left");
    }
}
