// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.cittadino.registration.Reading.Accepted;
import org.cittadino.registration.Reading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** User names that citizens choose, and those the form offers them. */
class UsernamesTest {

    private static final Set<String> RESERVED = Set.of("admin", "comune");

    @ParameterizedTest
    @CsvSource({"m.rossi, m.rossi", "Mario_ROSSI-7, mario_rossi-7", "abc, abc", "administratively, administratively"})
    void plainNamesAreFolded(String typed, String stored) {
        assertEquals(new Accepted(stored), Username.read(typed, RESERVED));
    }

    @ParameterizedTest
    @CsvSource({
        "m.rossi@example.org, cittadinoUsernameEmail",
        "@, cittadinoUsernameEmail",
        "mario rossi, cittadinoUsernameCharacters",
        "niccolò, cittadinoUsernameCharacters",
        "аdmin, cittadinoUsernameCharacters",
        "<b>, cittadinoUsernameCharacters",
        "ab, cittadinoUsernameLength",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg, cittadinoUsernameLength",
        "Admin, cittadinoUsernameReserved",
        "a.d-m_in, cittadinoUsernameReserved",
        "..., cittadinoUsernameReserved",
        "service-account-portal, cittadinoUsernameReserved"
    })
    void otherNamesAreRefusedWithTheReason(String typed, String message) {
        assertEquals(new Refused(message), Username.read(typed, RESERVED));
    }

    private static List<String> offered(String given, String surname, Set<String> taken) {
        var number = new AtomicInteger(7);
        return new FreeUsernames(RESERVED, taken::contains, number::getAndIncrement)
                .like(Forms.posted(Map.of("firstName", given, "lastName", surname)));
    }

    @ParameterizedTest
    @CsvSource({
        "Mario, Rossi, '', m.rossi mario.rossi rossi.mario",
        "Mario, Rossi, m.rossi, mario.rossi rossi.mario m.rossi7",
        "Mario, Rossi, m.rossi mario.rossi rossi.mario m.rossi7, m.rossi8 m.rossi9 m.rossi10",
        "Maria Pia, De Luca, '', m.deluca maria.deluca deluca.maria",
        "Niccolò, D’Angelo, '', n.dangelo niccolo.dangelo dangelo.niccolo",
        "Jürgen, Groß-Müller, '', j.grossmuller jurgen.grossmuller grossmuller.jurgen",
        "Łukasz, Đokić, '', l.dokic lukasz.dokic dokic.lukasz"
    })
    void freeNamesAreMadeFromGivenNameAndSurname(String given, String surname, String taken, String free) {
        assertEquals(List.of(free.split(" ")), offered(given, surname, Set.of(taken.split(" "))));
    }

    @Test
    void withoutANameThereIsNothingToOffer() {
        assertEquals(List.of(), offered("", "Rossi", Set.of()));
    }

    @Test
    void theSearchEndsHoweverManyAreTaken() {
        var asked = new ArrayList<String>();
        var free = new FreeUsernames(Set.of(), asked::add, new AtomicInteger(2)::getAndIncrement)
                .like(Forms.posted(Map.of("firstName", "Mario", "lastName", "Rossi")));

        assertEquals(List.of(), free);
        assertEquals(8, asked.size());
    }
}
