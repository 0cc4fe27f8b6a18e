// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.TestRealm;
import org.junit.jupiter.api.Test;

@KeycloakIT
final class ServerIT {
    @Test
    void thePresetIsAcceptedAndItsLoginPageOpens(TestRealm realm, Browsers browsers) {
        var page = browsers.page(true);
        page.navigate(realm.loginUrl());
        assertTrue(page.locator("input[name=username]").isVisible());
        Browsers.shoot(page, "login");
    }

    @Test
    void aRestartKeepsDatabaseAndAddress(TestRealm realm, KeycloakServer server, Database database) {
        String before = realm.url();
        server.restart();
        assertEquals(before, realm.url());
        assertEquals(1, database.count("realm", "name = ?", realm.name()));
        assertFalse(realm.admin().get("/" + realm.name()).isEmpty());
    }
}
