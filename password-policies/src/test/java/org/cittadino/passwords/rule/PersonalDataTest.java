// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    @Test
    void onlyTheDataThatStandsInThePasswordIsNamed() {
        assertEquals(
                "personal([field.lastName, field.placeOfBirth])",
                findings(
                        "firstName,lastName,placeOfBirth",
                        "rossi di roma",
                        Map.of(
                                "firstName", List.of("Mario"),
                                "lastName", List.of("Rossi"),
                                "placeOfBirth", List.of("H501"))));
    }

    @Test
    void eachValueOfADatumCounts() {
        var phones = Map.of("phoneNumber", List.of("0801111", "0802222"));

        assertEquals("personal([field.phoneNumber])", findings("phoneNumber", "tel 0801111", phones));
        assertEquals("personal([field.phoneNumber])", findings("phoneNumber", "tel 0802222", phones));
        assertEquals("", findings("phoneNumber", "tel 0803333", phones));
        assertEquals("notEqual([from.other])", findings("phoneNumber=whole", "0802222", phones));
    }

    @Test
    void blankAndMissingValuesRefuseNothing() {
        var blank = Map.of("lastName", List.of("", "  ", "\t"), "email", List.of(""));

        assertEquals("", findings("lastName,firstName,email", " ", blank));
        assertEquals("", findings("lastName=whole,email=whole", "", blank));
        assertEquals("", findings("lastName=whole,email=whole", "  ", blank));
    }

    @Test
    void aUserNameThatIsTheEmailIsNamedOnce() {
        var same = Map.of("email", List.of("giulia@example.org"), "username", List.of("giulia@example.org"));

        assertEquals("personal([field.email])", findings("username,email", "giulia al mare", same));
        assertEquals("notEqual([from.email])", findings("username=whole,email=whole", "giulia@example.org", same));
        assertEquals("personal([field.username])", findings("username", "giulia al mare", same));
    }

    @Test
    void aUserNameOfItsOwnIsNamedBesideTheEmail() {
        var different = Map.of("email", List.of("giulia@example.org"), "username", List.of("giulia.verdi"));

        assertEquals(
                "personal([field.email, field.username])", findings("email,username", "giulia al mare", different));
        assertEquals("personal([field.username])", findings("email,username", "verdi colline", different));
    }

    @Test
    void dataWithoutAWordIsNamedOnce() {
        var owner = Map.of("badge", List.of("falco"), "nickname", List.of("falchetto"));

        assertEquals("personal([field.other])", findings("badge,nickname", "falco e falchetto", owner));
    }

    @Test
    void wholesAreComparedWithoutCapitalsAndEdges() {
        var owner = Map.of("email", List.of(" Giulia@Example.org "));

        assertEquals("notEqual([from.email])", findings("email=whole", "giulia@EXAMPLE.org", owner));
        assertEquals("", findings("email=whole", "giulia@example.org!", owner));
    }

    @Test
    void wholesStandBeforePieces() {
        var owner = Map.of("email", List.of("a@b"), "lastName", List.of("a@b rossi"));

        assertEquals("notEqual([from.email])", findings("lastName,email=whole", "a@b", owner));
        assertEquals(
                "notEqual([from.other]); personal([field.email])",
                findings(
                        "email,lastName=whole",
                        "Rossi",
                        Map.of("email", List.of("rossi@example.org"), "lastName", List.of("Rossi"))));
    }

    private static String findings(String settings, String password, Map<String, List<String>> owner) {
        return Spelled.phrases(RuleKind.PERSONAL_DATA
                .parse(settings, new Dictionaries(Path.of("none")))
                .findings(Candidate.of(password, attribute -> owner.getOrDefault(attribute, List.of()))));
    }
}
