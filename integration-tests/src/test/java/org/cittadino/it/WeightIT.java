// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.Weight;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page costs whoever opens it for the first time, as it comes over the wire. */
@KeycloakIT
@Tag("any-version")
final class WeightIT {
    private static final Logger LOG = LoggerFactory.getLogger(WeightIT.class);
    private static final Path TABLE =
            Path.of(System.getProperty("module.directory", ".")).resolve("target/gallery/weight.md");
    private static final int LOGIN = 75;
    private static final int REGISTRATION = 80;

    private static final int TOWNS = 80;
    private static final int AREA = 80;

    private final TestRealm realm;
    private final Browsers browsers;
    private final List<String> rows = new ArrayList<>();

    WeightIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
    }

    @AfterEach
    void ourThemeIsBack() {
        wear("cittadino");
    }

    @Test
    void eachPageKeepsToItsBudget() throws IOException {
        var login = Weight.of(browsers.page(true), realm.loginUrl());
        var form = browsers.page(true);
        var registration = Weight.of(form, realm.registrationUrl());
        var towns = Weight.whileDoing(form, () -> openTowns(form));
        var citizen = AreaCitizens.settled(realm);
        var area = Weight.of(enter(citizen), AreaPage.url(realm));
        wear("keycloak.v2");
        var stockLogin = Weight.of(browsers.page(true), realm.loginUrl());
        var stockRegistration = Weight.of(browsers.page(true), realm.registrationUrl());

        row("login", login, LOGIN, stockLogin.toString());
        row("registration", registration, REGISTRATION, stockRegistration.toString());
        row("list of towns, on first use", towns, TOWNS, "");
        row("area personale", area, AREA, "");
        write();
        List.of(login, registration, towns, area).forEach(weight -> LOG.info("{}", weight.inDetail()));
        assertKept("login", login, LOGIN);
        assertKept("registration", registration, REGISTRATION);
        assertKept("towns", towns, TOWNS);
        assertKept("area", area, AREA);
    }

    private static void openTowns(Page form) {
        form.locator("[name=placeOfBirth]").fill("roma");
        form.locator("[role=option]:visible").first().waitFor();
    }

    /** Somebody whose cookies are known and whose cache is empty. */
    private Page enter(Citizen citizen) {
        var known = AreaPage.enter(browsers.page(true), realm, citizen).page();
        var cold = browsers.page(true);
        cold.context()
                .addCookies(known.context().cookies().stream().map(Weight::copy).toList());
        return cold;
    }

    private void wear(String theme) {
        realm.change(JsonNodeFactory.instance.objectNode().put("loginTheme", theme));
    }

    private void row(String what, Weight weight, int budget, String stock) {
        rows.add("| %s | %s | %d KB | %s |".formatted(what, weight, budget, stock));
    }

    private void write() throws IOException {
        var table = """
                | Page, cold cache, gzip | Ours | Budget | keycloak.v2 |
                |---|---|---|---|
                %s
                """.formatted(String.join("\n", rows));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
        LOG.info("WEIGHT\n{}", table);
    }

    private static void assertKept(String what, Weight weight, int budget) {
        assertTrue(weight.kilobytes() <= budget, () -> what + " is over " + budget + " KB: " + weight.inDetail());
    }
}
