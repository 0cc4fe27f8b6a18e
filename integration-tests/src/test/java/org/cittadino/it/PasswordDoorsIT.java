// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cittadino.it.doors.Door;
import org.cittadino.it.doors.Doors;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same policy holds at every door. */
@KeycloakIT
final class PasswordDoorsIT {
    private static final String WITHOUT_CAPITAL_AND_DIGIT = "abcdefg!";
    private static final String GOOD = "Molo#2027vento";

    private final Doors doors;
    private final OwnTables tables;

    PasswordDoorsIT(TestRealm realm, KeycloakServer server, Browsers browsers, Mailbox mailbox, Database database) {
        this.doors = new Doors(realm, server, browsers, mailbox);
        this.tables = new OwnTables(database, realm);
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                door("registration", Doors::registration),
                door("forgotten password", Doors::forgottenPassword),
                door("first login with a temporary password", Doors::temporaryPassword),
                door("account pages", Doors::accountPages),
                door("password set by an official", Doors::resetByAnOfficial),
                door("account made by an official", Doors::accountMadeByAnOfficial),
                door("realm made with its accounts", Doors::realmWithAccounts),
                door("realm imported at the start", Doors::importAtStart));
    }

    private static Arguments door(String name, Function<Doors, Door> door) {
        return Arguments.of(name, door);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aDoorNamesAllThatAPasswordLacksAndTakesAGoodOne(String name, Function<Doors, Door> which) {
        var door = which.apply(doors);
        assertEquals(Set.of("upper", "digit"), door.refuses(WITHOUT_CAPITAL_AND_DIGIT));
        assertTrue(door.isUntouched());
        door.takes(GOOD);
        assertTrue(door.leadsInWith(GOOD));
    }
}
