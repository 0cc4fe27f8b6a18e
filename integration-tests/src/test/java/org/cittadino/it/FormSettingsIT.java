// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.Test;

/** What a town changes in the console's settings of a step shows on the page. */
@KeycloakIT
final class FormSettingsIT {
    @Test
    void aTownMayDropTheSecondAddress(TestRealm realm) {
        var walker = new Walker();
        assertNotNull(walker.get(realm.registrationUrl()).document().selectFirst("[name=emailConfirm]"));
        set(realm, "cittadino-contacts", "confirmEmail", "false");
        assertNull(walker.get(realm.registrationUrl()).document().selectFirst("[name=emailConfirm]"));
        var form = walker.formFor(realm, Citizens.bornInItaly()).with("emailConfirm", "");
        assertTrue(walker.send(form).asksForCode());
    }

    private static void set(TestRealm realm, String step, String setting, String value) {
        var steps = realm.admin().get("/" + realm.name() + "/authentication/flows/cittadino%20form/executions");
        var id = StreamSupport.stream(steps.spliterator(), false)
                .filter(execution -> execution.path("providerId").asText().equals(step))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        var config = JsonNodeFactory.instance.objectNode().put("alias", step);
        config.putObject("config").put(setting, value);
        realm.admin().post("/" + realm.name() + "/authentication/executions/" + id + "/config", config);
    }
}
