// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cittadino.backoffice.Handing.Way;
import org.cittadino.domain.person.Address;
import org.cittadino.store.FirstAccess;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a new account gets to its citizen. */
class HandingTest {
    private Optional<Address> registered = Optional.empty();
    private boolean mobile;

    @ParameterizedTest
    @CsvSource({
        "{},                       ada@example.org, EMAIL",
        "{},                       '',              LETTER",
        "{\"delivery\":\"email\"},  ada@example.org, EMAIL",
        "{\"delivery\":\"letter\"}, ada@example.org, LETTER",
        "{\"delivery\":\"letter\"}, '',              LETTER"
    })
    void whoChoseNoPasswordGetsASecretByTheWayThereIs(String word, String email, Way way) {
        assertEquals(way, read(word, email, HashedPassword.NONE, Samples.HOME).way());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"delivery\":\"email\"}", "{\"delivery\":\"letter\"}"})
    void whoChoseAPasswordGetsNone(String word) {
        assertEquals(Way.CHOSEN, read(word, "", Samples.CHOSEN, Map.of()).way());
    }

    @Test
    void theLetterGoesToTheResidence() {
        assertEquals(
                new Address("H501", "", "Via del Corso", "1", "00186"),
                read("{}", "", HashedPassword.NONE, Samples.HOME).address().orElseThrow());
    }

    @Test
    void aMailToAnAddressNobodyHasProvenIsRefused() {
        assertEquals(Problem.NO_WAY_TO_DELIVER, refusal("{\"delivery\":\"email\"}", Samples.HOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"residenceMunicipality", "residenceStreet", "residenceNumber", "residencePostcode"})
    void aLetterNeedsAWholeAddress(String missing) {
        var home = new HashMap<>(Samples.HOME);
        home.remove(missing);

        assertEquals(Problem.NO_WAY_TO_DELIVER, refusal("{}", home));
    }

    @Test
    void abroadATownIsEnoughWithoutNumberAndPostcode() {
        var abroad = Map.of(
                "residenceMunicipality", "Z110",
                "residenceLocality", "Paris",
                "residenceStreet", "Rue de Rivoli");

        assertEquals(Way.LETTER, read("{}", "", HashedPassword.NONE, abroad).way());
    }

    @Test
    void whoeverIsInTheRegisterGetsTheLetterThere() {
        registered = Optional.of(new Address("H501", "", "VIA DELLE PROVE", "2", "00100"));

        assertEquals(new Handing(Way.LETTER, registered), read("{}", "", HashedPassword.NONE, Map.of()));
        assertEquals(
                new Handing(Way.LETTER, registered), read("{}", "ada@example.org", HashedPassword.NONE, Samples.HOME));
        assertEquals(
                Way.EMAIL,
                read("{\"delivery\":\"email\"}", "ada@example.org", HashedPassword.NONE, Map.of())
                        .way());
    }

    @Test
    void anotherWayThereIsNot() {
        assertEquals(Problem.BAD_REQUEST, refusal("{\"delivery\":\"pigeon\"}", Samples.HOME));
    }

    @Test
    void userNameAndCodeGoSeparateWaysIfTheOfficialSaysSo() {
        mobile = true;
        registered = Optional.of(new Address("H501", "", "VIA DELLE PROVE", "2", "00100"));

        assertEquals(new Handing(Way.SMS, Optional.empty()), bySms("ada@example.org"));
    }

    @Test
    void userNameAndCodeGoSeparateWaysIfTheRouteSaysSo() {
        mobile = true;
        var asked = Samples.registration("ada@example.org", HashedPassword.NONE, Samples.HOME, FirstAccess.REMARK);

        assertEquals(Way.SMS, read("{}", asked).way());
        assertEquals(Way.LETTER, read("{\"delivery\":\"letter\"}", asked).way());
        mobile = false;
        assertEquals(Way.EMAIL, read("{}", asked).way());
    }

    @Test
    void withoutAMobileOrAProvenAddressItIsRefused() {
        assertEquals(
                Problem.NO_WAY_TO_DELIVER,
                assertThrows(Refused.class, () -> bySms("ada@example.org")).problem());
        mobile = true;
        assertEquals(
                Problem.NO_WAY_TO_DELIVER,
                assertThrows(Refused.class, () -> bySms("")).problem());
    }

    private Handing bySms(String email) {
        return read("{\"delivery\":\"sms\"}", email, HashedPassword.NONE, Samples.HOME);
    }

    private Problem refusal(String word, Map<String, String> home) {
        return assertThrows(Refused.class, () -> read(word, "", HashedPassword.NONE, home))
                .problem();
    }

    private Handing read(String word, String email, HashedPassword password, Map<String, String> home) {
        return read(word, Samples.registration(email, password, home));
    }

    private Handing read(String word, Registration registration) {
        return Handing.read(JsonBody.read(Samples.body(word)), registration, any -> registered, any -> mobile);
    }
}
