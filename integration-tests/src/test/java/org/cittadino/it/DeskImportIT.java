// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;
import org.cittadino.it.desk.Desk;
import org.cittadino.it.desk.DeskAnswer;
import org.cittadino.it.desk.Official;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.TestRealm;
import org.junit.jupiter.api.Test;

/** A file of the registry office on its way into the register. */
@KeycloakIT
final class DeskImportIT {
    private static final String HEADER = "codice_fiscale;cognome;nome;data_nascita;stato;ci_numero\n";
    private static final String SURNAME = "ZANZIBARRINI";

    private final TestRealm realm;
    private final Database database;

    DeskImportIT(TestRealm realm, Database database) {
        this.realm = realm;
        this.database = database;
    }

    @Test
    void aFileIsTriedThenTakenIntoUseAndItsRowsAreNamedByLineOnly() {
        var official = Desk.open(realm).official("giulia", "import");
        var file = HEADER + row(1) + row(2) + row(3).replace(";R;", ";?;");

        var tried = done(official, official.upload("/register/imports?trial=true", file));
        assertEquals("TRIED", tried.path("state").asText());
        assertEquals(0, inUse());

        var used = done(official, official.upload("/register/imports?trial=false", file));
        assertEquals("IN_USE", used.path("state").asText());
        assertEquals(100, used.path("percent").asInt());
        assertEquals(2, used.path("report").path("accepted").asInt());
        var rejected = used.path("report").path("rejected").get(0);
        assertEquals(4, rejected.path("line").asInt());
        assertEquals("status", rejected.path("field").asText());
        assertFalse(used.toString().contains(SURNAME));
        assertEquals(1, inUse());

        var unreadable = done(official, official.upload("/register/imports?trial=true", "a;b\n1;2\n"));
        assertEquals("UNREADABLE", unreadable.path("state").asText());
        assertEquals(3, official.get("/register/imports").body().path("imports").size());
        assertEquals(400, official.upload("/register/imports?trial=maybe", file).status());
        assertTrue(realm.events().contains("CITTADINO_REGISTER"));
        assertFalse(realm.events().contains(SURNAME));
    }

    private JsonNode done(Official official, DeskAnswer begun) {
        assertEquals(202, begun.status(), begun.body().toString());
        var id = begun.body().path("id").asText();
        assertTrue(begun.header("Location").endsWith("/register/imports/" + id));
        return Patience.firstAnswer(Duration.ofSeconds(60), () -> {
                    var now = official.get("/register/imports/" + id).body();
                    return now.path("state").asText().equals("RUNNING") ? Optional.<JsonNode>empty() : Optional.of(now);
                })
                .orElseThrow();
    }

    private long inUse() {
        return database.count(
                "cit_register",
                "realm_id = (select id from realm where name = ?) and generation_id <> ''",
                realm.name());
    }

    private static String row(int number) {
        var born = LocalDate.of(1960, 1, number);
        var code = CodiceFiscale.compute(new PersonalData(SURNAME, "ADA", Sex.F, born, "H501"));
        return code.issued() + ";" + SURNAME + ";ADA;0" + number + "/01/1960;R;AA000000" + number + "\n";
    }
}
