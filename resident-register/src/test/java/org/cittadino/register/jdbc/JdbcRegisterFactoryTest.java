// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.register.ResidentRegisterContract;
import org.cittadino.register.Rows;
import org.cittadino.store.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.Config;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** For whom the view speaks, and which settings are refused before anybody is asked. */
class JdbcRegisterFactoryTest {
    private final Anagrafe anagrafe = new Anagrafe(List.of(Rows.mario()));

    @Test
    void withoutADatabaseTheRegisterIsUnavailable() {
        assertEquals(new Unavailable(), ask("borgo", anagrafe.settings("url", " ")));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "borgo, true", "'valle, borgo', true", "valle, false", "borgo2, false"})
    void theViewSpeaksForTheRealmsNamed(String realms, boolean speaks) {
        var answer = ask("borgo", anagrafe.settings("realms", realms));
        assertEquals(speaks ? new Match(Residence.RESIDENT) : new Unavailable(), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "query, ''",
        "query, DELETE FROM ANAGRAFE WHERE CODICE_FISCALE = ?",
        "query, SELECT 1",
        "query, SELECT * FROM A WHERE B = ? AND C = ?",
        "query, SELECT * FROM A WHERE B = ?; DROP TABLE A",
        "connections, 0",
        "connections, 33",
        "timeout, 0",
        "timeout, 31",
        "dates, QQQQQQQ",
        "statuses, R=NOBODY"
    })
    void aWrongSettingStopsTheServerWithASentence(String setting, String value) {
        var settings = anagrafe.settings(setting, value);
        var factory = new JdbcRegisterFactory();

        assertThrows(IllegalStateException.class, () -> factory.init(settings));
    }

    @Test
    void settingsDoNotPrintThePassword() {
        var settings = JdbcSettings.of(anagrafe.settings("user", "sa", "password", "zanzibar"))
                .orElseThrow();
        assertFalse(settings.toString().contains("zanzibar"));
    }

    private static RegisterAnswer ask(String realm, Config.Scope settings) {
        var factory = new JdbcRegisterFactory();
        factory.init(settings);
        try {
            return ResidentRegisterContract.ask(factory, session(realm), ResidentRegisterContract.mario());
        } finally {
            factory.close();
        }
    }

    private static KeycloakSession session(String realm) {
        var model = Doubles.of(RealmModel.class, Map.of("getName", none -> realm));
        var context = Doubles.of(KeycloakContext.class, Map.of("getRealm", none -> model));
        return Doubles.of(KeycloakSession.class, Map.of("getContext", none -> context));
    }
}
