// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.List;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.Citizen;

/** The area personale. */
final class AreaScenes {
    private AreaScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("the area personale", AreaScenes::area),
                new Scene("the area after a change", AreaScenes::changed));
    }

    private static AreaPage enter(Stage stage, Citizen citizen) {
        return AreaPage.enter(stage.page(), stage.plain(), citizen);
    }

    private static void area(Stage stage) {
        var citizen = stage.resident();
        enter(stage, citizen);
        enter(stage, citizen);
        var area = enter(stage, citizen);
        stage.show(area.page(), "area");
        area = area.closeTheOther();
        stage.show(area.page(), "area-closed");
        area = area.askToCloseOthers();
        stage.show(area.page(), "area-close-others");
        area = area.confirmToCloseOthers();
        stage.show(area.page(), "area-closed-others");
        area.askToBlock();
        stage.show(area.page(), "area-block");
        area.confirmToBlock();
        stage.show(area.page(), "area-blocked");
    }

    private static void changed(Stage stage) {
        var page = enter(stage, stage.resident()).follow("change-data");
        stage.show(page, "area-change-data");
        stage.next(page, "#kc-submit");
        page.locator("h2#sessions").waitFor();
        stage.show(page, "area-saved");
    }
}
