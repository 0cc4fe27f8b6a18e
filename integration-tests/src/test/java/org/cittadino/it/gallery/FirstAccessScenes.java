// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.FirstAccessPage;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;

/** User name by mail, code by text message. */
final class FirstAccessScenes {
    private FirstAccessScenes() {}

    static List<Scene> all() {
        return List.of(new Scene("a first access with a code by text message", FirstAccessScenes::firstAccess));
    }

    private static void firstAccess(Stage stage) {
        var town = stage.plain().anotherTown("-first-" + stage.language(), JsonNodeFactory.instance.objectNode());
        try {
            var link = approved(stage, town);
            var page = FirstAccessPage.byLink(stage.page(), link);
            stage.show(page.page(), "first-access");
            page = page.send();
            stage.show(page.page(), "first-access-sent");
            page = page.confirmInVain("1234");
            stage.show(page.page(), "first-access-wrong");
            page.page().navigate(link.substring(0, link.length() - 1) + "~");
            stage.show(page.page(), "first-access-over");
        } finally {
            town.remove();
        }
    }

    private static String approved(Stage stage, TestRealm town) {
        var flow = FlowBuilder.empty(town, "by office").form("by office", "form");
        List.of("person", "residence", "contacts", "begin").forEach(part -> flow.step("form", "cittadino-" + part));
        flow.step("by office", "cittadino-email-code")
                .step("by office", "cittadino-review", Map.of("delivery", "email-sms"))
                .register();
        var citizen = Citizens.bornInItaly().without("password").without("password-confirm");
        var walker = new Walker();
        var code = walker.registerUpToCode(town, citizen);
        var waiting = walker.confirm(code, stage.mail(citizen).code());
        TownHall.of(town)
                .approve(waiting.document().select("#cittadino-reference").text());
        return stage.mailbox().newest(citizen.email(), 3).firstAccessLink();
    }
}
